package io.github.pmqa4j.core.assessment;

import java.util.Objects;

/**
 * A maturity checklist: boxes for the three tiers.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param basic the boxes of {@link MaturityTier#BASIC}
 * @param advance the boxes of {@link MaturityTier#ADVANCE}
 * @param significance the boxes of {@link MaturityTier#SIGNIFICANCE}
 */
public record Checklist(Boxes basic, Boxes advance, Boxes significance) implements Evidence {
    /**
     * Makes a checklist.
     */
    public Checklist {
        Objects.requireNonNull(basic, "basic");
        Objects.requireNonNull(advance, "advance");
        Objects.requireNonNull(significance, "significance");
    }

    /**
     * Returns the boxes of a tier.
     *
     * @param tier the tier
     * @return its boxes
     */
    public Boxes boxes(MaturityTier tier) {
        return switch (Objects.requireNonNull(tier, "tier")) {
            case BASIC -> basic;
            case ADVANCE -> advance;
            case SIGNIFICANCE -> significance;
        };
    }

    /**
     * Returns the checklist with other boxes for one tier.
     *
     * @param tier the tier
     * @param boxes its new boxes
     * @return the checklist
     */
    public Checklist with(MaturityTier tier, Boxes boxes) {
        Objects.requireNonNull(boxes, "boxes");
        return switch (Objects.requireNonNull(tier, "tier")) {
            case BASIC -> new Checklist(boxes, advance, significance);
            case ADVANCE -> new Checklist(basic, boxes, significance);
            case SIGNIFICANCE -> new Checklist(basic, advance, boxes);
        };
    }

    @Override
    public Kind kind() {
        return Kind.CHECKLIST;
    }

    /** Returns the boxes by tier, for example "checklist 3/3 1/2 0/1". */
    @Override
    public String toString() {
        return "checklist " + basic + " " + advance + " " + significance;
    }
}
