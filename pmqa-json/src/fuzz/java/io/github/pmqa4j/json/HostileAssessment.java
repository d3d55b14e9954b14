package io.github.pmqa4j.json;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.CategoryKind;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/**
 * An assessment that somebody wrote to keep a portal busy: as many indicators, digits, references, years, texts and mistakes as its
 * genes say, until it has a given size. Immutable.
 */
record HostileAssessment(Map<HostileAssessment.Gene, Integer> genes) {
    private static final Gene[] GENES = Gene.values();
    // As many as the gene can tell apart.
    private static final String[] CHARACTERS = {"a", "ก", "\\u0e01", "\\n", "😀", " "};

    /** What can vary. */
    enum Gene {
        SPACE(8),
        INDICATORS(400),
        TARGET_DIGITS(40),
        ACTUAL_DIGITS(40),
        QUOTIENT_DIGITS(101),
        WEIGHT_DIGITS(40),
        BAND_DIGITS(40),
        YEARS(20),
        REFERENCES(200),
        ADDRESS_LENGTH(1_000),
        NOTE_LENGTH(5_000),
        CHARACTER(6),
        UNKNOWN(100),
        DUPLICATE(100),
        BOXES(65);

        private final int bound;

        Gene(int bound) {
            this.bound = bound;
        }
    }

    static HostileAssessment random(Random random) {
        Map<Gene, Integer> genes = new EnumMap<>(Gene.class);
        for (Gene gene : GENES) {
            // Half of everything is absent, so that what is there is there in numbers.
            genes.put(gene, random.nextBoolean() ? 0 : random.nextInt(gene.bound));
        }
        return new HostileAssessment(genes);
    }

    HostileAssessment mutated(Random random) {
        Map<Gene, Integer> mutant = new EnumMap<>(genes);
        for (int i = random.nextInt(3); i >= 0; i--) {
            Gene gene = GENES[random.nextInt(GENES.length)];
            int old = gene(gene);
            mutant.put(
                    gene,
                    switch (random.nextInt(4)) {
                        case 0 -> 0;
                        case 1 -> random.nextInt(gene.bound);
                        case 2 -> Math.min(gene.bound - 1, 2 * old + 1);
                        default -> old / 2;
                    });
        }
        return new HostileAssessment(mutant);
    }

    /** Returns the document, of at most so many bytes. */
    byte[] bytes(int most) {
        Writer out = new Writer(most);
        out.write(
                "{\"kind\":\"assessment\",\"version\":1,\"framework\":\"pmqa-4.0\",\"organization\":{\"code\":\"96\",\"name\":{"
                        + "\"th\":\"จังหวัดนราธิวาส\",\"en\":\"Narathiwat\"},\"kind\":\"province\"},\"fiscalYear\":2561,\"source\":\"self\","
                        + "\"categories\":{");
        // Category 7 takes what room there is: the others have little more than their ids.
        String before = "";
        for (Category category : Framework.pmqa40().categories()) {
            out.write(before + '"' + category.id() + "\":{\"criteria\":{");
            before = ",";
            boolean results = category.kind() == CategoryKind.RESULTS;
            int last = category.criteria().size();
            String beforeCriterion = "";
            for (Criterion criterion : category.criteria()) {
                out.write(beforeCriterion + '"' + criterion.id() + "\":{");
                beforeCriterion = ",";
                int share = (most - out.size()) / (results ? last-- : 40);
                criterion(out, results, Math.max(0, share));
                out.write("}");
            }
            out.write("}}");
        }
        out.write("}}");
        return out.toByteArray();
    }

    private int gene(Gene gene) {
        return genes.getOrDefault(gene, 0);
    }

    private void criterion(Writer out, boolean results, int most) {
        int end = out.size() + most - 500;
        int boxes = Math.max(1, gene(Gene.BOXES));
        if (results && gene(Gene.INDICATORS) > 0) {
            out.write("\"indicators\":[");
            int indicators = 0;
            do {
                out.write(indicators == 0 ? "" : ",");
                indicator(out, indicators++);
            } while (indicators < gene(Gene.INDICATORS) && out.size() < end);
            out.write("]");
        } else if (results) {
            out.write("\"score\":300");
        } else {
            String ticked = "[true" + ",true".repeat(boxes - 1) + "]";
            out.write("\"checklist\":{\"basic\":" + ticked + ",\"advance\":" + ticked + ",\"significance\":" + ticked
                    + "}");
        }
        String character = CHARACTERS[gene(Gene.CHARACTER)];
        if (gene(Gene.NOTE_LENGTH) > 0) {
            out.write(",\"note\":\"");
            for (int i = 0; i < gene(Gene.NOTE_LENGTH) && out.size() < end; i++) {
                out.write(character);
            }
            out.write("x\"");
        }
        if (gene(Gene.REFERENCES) > 0) {
            out.write(",\"references\":[");
            int references = 0;
            do {
                out.write(references++ == 0 ? "" : ",");
                out.write("{\"title\":\"" + character + "x\",\"uri\":\"https://example.org/"
                        + "a".repeat(gene(Gene.ADDRESS_LENGTH)) + "\"}");
            } while (references < gene(Gene.REFERENCES) && out.size() < end);
            out.write("]");
        }
        for (int i = 0; i < gene(Gene.UNKNOWN) && out.size() < end; i++) {
            out.write(",\"unknown" + i + "\":[[[" + i + "]]]");
        }
        for (int i = 0; i < gene(Gene.DUPLICATE) && out.size() < end; i++) {
            out.write(",\"note\":\"" + character + '"');
        }
    }

    private void indicator(Writer out, int index) {
        out.write(" ".repeat(gene(Gene.SPACE)) + "{\"direction\":\"higherIsBetter\",\"target\":"
                + number(gene(Gene.TARGET_DIGITS), index) + ",\"actual\":");
        int quotient = gene(Gene.QUOTIENT_DIGITS);
        out.write(
                quotient == 0
                        ? number(gene(Gene.ACTUAL_DIGITS), index + 1)
                        : '"' + number(quotient, index) + '/' + number(quotient, index + 2) + '"');
        if (gene(Gene.WEIGHT_DIGITS) > 0) {
            out.write(",\"weight\":" + number(gene(Gene.WEIGHT_DIGITS), index));
        }
        if (gene(Gene.BAND_DIGITS) > 0) {
            String from = number(gene(Gene.BAND_DIGITS), index);
            out.write(",\"band\":{\"from\":" + from + ",\"to\":9" + from + "}");
        }
        int years = gene(Gene.YEARS);
        if (years > 0) {
            out.write(",\"earlier\":{");
            for (int i = 0; i < years; i++) {
                out.write((i == 0 ? "\"" : ",\"") + (2500 + i) + "\":" + number(gene(Gene.ACTUAL_DIGITS), i));
            }
            out.write("}");
        }
        out.write("}");
    }

    // No two alike, and mostly without common factors.
    private static String number(int digits, int index) {
        String start = Integer.toString(7 + 2 * index);
        return digits <= start.length() ? start : start + "7".repeat(digits - start.length());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Gene gene : GENES) {
            if (gene(gene) > 0) {
                text.append(text.isEmpty() ? "" : " ").append(gene).append('=').append(gene(gene));
            }
        }
        return text.toString();
    }

    /** Has the room that it needs from the start. */
    private static final class Writer extends ByteArrayOutputStream {
        Writer(int size) {
            super(size);
        }

        void write(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            write(bytes, 0, bytes.length);
        }

        @Override
        public synchronized byte[] toByteArray() {
            return count == buf.length ? buf : Arrays.copyOf(buf, count);
        }
    }
}
