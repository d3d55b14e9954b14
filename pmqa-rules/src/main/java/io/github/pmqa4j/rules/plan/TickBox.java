package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.MaturityTier;
import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.text.LocalizedText;
import java.util.Locale;
import java.util.Objects;

/**
 * Ticks one more box of a maturity checklist.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param criterion the id of the criterion
 * @param tier the tier of the box
 * @param box which box of the tier, counted from 1, at most 64
 */
public record TickBox(String criterion, MaturityTier tier, int box) implements Step {
    /**
     * Makes a step.
     *
     * @param criterion the component {@code criterion}
     * @param tier the component {@code tier}
     * @param box the component {@code box}
     * @throws IllegalArgumentException if the id is malformed or the box out of range
     */
    public TickBox {
        Identifiers.require(criterion, "criterion id");
        Objects.requireNonNull(tier, "tier");
        if (box < 1 || box > Boxes.MOST) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "box must be in [1, %s], but was %s", Boxes.MOST, box));
        }
    }

    @Override
    public String id() {
        return criterion;
    }

    @Override
    public LocalizedText summary() {
        return new LocalizedText(
                String.format(
                        Locale.ROOT,
                        "%s: ทำข้อ %s ระดับ%s",
                        criterion,
                        box,
                        tier.label().th()),
                String.format(
                        Locale.ROOT,
                        "%s: tick box %s of %s",
                        criterion,
                        box,
                        tier.label().en()));
    }

    @Override
    public Assessment applyTo(Assessment assessment) {
        Evidence evidence = Entries.evidence(assessment, criterion);
        if (!(evidence instanceof Checklist checklist)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "criterion %s must have a checklist, but had %s", criterion, evidence));
        }
        Boxes boxes = checklist.boxes(tier);
        if (box > boxes.count() || boxes.isTicked(box - 1)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "box of %s %s must be one of %s that is not ticked, but was %s",
                    criterion,
                    tier,
                    boxes.count(),
                    box));
        }
        Boxes ticked = new Boxes(boxes.count(), boxes.ticks() | 1L << (box - 1));
        return Entries.withEvidence(assessment, criterion, checklist.with(tier, ticked));
    }
}
