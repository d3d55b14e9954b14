package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.internal.AddressRule;
import io.github.pmqa4j.core.internal.TextRule;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong in the texts and addresses of a criterion's entry. */
final class TextCheck {

    private final AssessmentCheck.Sink sink;

    TextCheck(AssessmentCheck.Sink sink) {
        this.sink = sink;
    }

    /** Says at little cost whether {@link #check} would find nothing. */
    static boolean isSound(CriterionAssessment entry) {
        if (!isSound(entry.note())) {
            return false;
        }
        if (entry.references().isEmpty() && entry.suggestions().isEmpty()) {
            return true;
        }
        for (Reference reference : entry.references()) {
            if (reference.title().isBlank()
                    || !isSound(reference.title())
                    || AddressRule.breach(reference.uri()).isPresent()) {
                return false;
            }
        }
        for (String suggestion : entry.suggestions().values()) {
            if (!isSound(suggestion)) {
                return false;
            }
        }
        return true;
    }

    void check(CriterionAssessment entry, Place place) {
        String note = entry.note();
        if (note != null) {
            check(note, place.property("note"));
        }
        List<Reference> references = entry.references();
        for (int i = 0; i < references.size(); i++) {
            Place at = place.property("references").index(i);
            checkFilled("blank-text", references.get(i).title(), at.property("title"));
            check(references.get(i).uri(), at.property("uri"));
        }
        entry.suggestions().forEach((tier, text) -> {
            check(text, place.property("suggestions").property(AssessmentCheck.name(tier)));
        });
    }

    /** Takes a text that must not be blank, and the code of what is found if it is. */
    void checkFilled(String codeIfBlank, String text, Place place) {
        if (text.isBlank()) {
            sink.add(codeIfBlank, place, "1 ... " + TextRule.MOST_UNITS, "0");
        } else {
            check(text, place);
        }
    }

    private void check(String text, Place place) {
        TextRule.breach(text).ifPresent(breach -> {
            if (breach == TextRule.Breach.STRING_TOO_LONG) {
                sink.add(breach.code(), place, Integer.toString(TextRule.MOST_UNITS), Integer.toString(text.length()));
            } else {
                int found = text.charAt(TextRule.indexOfUnsound(text));
                sink.add(breach.code(), place, TextRule.ANY_CHARACTER, String.format(Locale.ROOT, "U+%04X", found));
            }
        });
    }

    private void check(URI uri, Place place) {
        AddressRule.breach(uri).ifPresent(breach -> {
            switch (breach) {
                case ADDRESS_TOO_LONG ->
                    sink.add(
                            breach.code(),
                            place,
                            Integer.toString(AddressRule.MOST_UNITS),
                            Integer.toString(uri.toString().length()));
                case NOT_A_WEB_ADDRESS -> sink.add(breach.code(), place, "http, https", uri.toString());
                case INVALID_URI -> sink.add(breach.code(), place, "http://host, https://host", uri.toString());
            }
        });
    }

    private static boolean isSound(@Nullable String text) {
        return text == null || TextRule.breach(text).isEmpty();
    }
}
