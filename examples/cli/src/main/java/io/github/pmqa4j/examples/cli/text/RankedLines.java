package io.github.pmqa4j.examples.cli.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.pmqa4j.rules.cohort.Cohort;
import io.github.pmqa4j.rules.cohort.Standing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;

/** The ranks of a cohort for programs: JSON Lines, an organization each, the best first. */
public final class RankedLines {
    private static final JsonFactory FACTORY = new JsonFactory();

    private RankedLines() {}

    /** Writes the organizations of a cohort, each with its standing in it. */
    public static void write(Cohort cohort, List<CohortText.Ranked> ranked, Writer writer) throws IOException {
        for (CohortText.Ranked one : CohortText.Ranked.sorted(ranked)) {
            writer.write(line(one, cohort.standing(one.total())));
            writer.write('\n');
        }
    }

    private static String line(CohortText.Ranked one, Standing standing) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("kind", "standing");
            json.writeNumberField("rank", standing.rank());
            json.writeNumberField("tied", standing.tied());
            json.writeNumberField("count", standing.count());
            json.writeNumberField("percentile", standing.percentile().reported());
            json.writeObjectFieldStart("organization");
            json.writeStringField("code", one.code());
            json.writeObjectFieldStart("name");
            json.writeStringField("th", one.name().th());
            json.writeStringField("en", one.name().en());
            json.writeEndObject();
            json.writeEndObject();
            json.writeNumberField("total", one.total().reported());
            json.writeNumberField("level", one.level().reported());
            json.writeEndObject();
        }
        return line.toString();
    }
}
