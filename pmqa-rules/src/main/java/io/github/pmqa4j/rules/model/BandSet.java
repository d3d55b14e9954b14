package io.github.pmqa4j.rules.model;

import java.util.List;

/**
 * Says which band a category's score lies in.
 *
 * <p>An implementation never puts a higher score of a category into a lower band.
 */
public interface BandSet extends Rule {
    /**
     * Returns all bands, from the lowest.
     *
     * @return at least one
     */
    List<NamedLimit> bands();

    /**
     * Returns the band of a score.
     *
     * @param score the score of a category
     * @return one of {@link #bands()}
     */
    NamedLimit bandOf(CategoryScore score);

    /**
     * Returns the bands of PMQA 4.0: below 60 % of the top URGENT, from 60 % DEVELOP_FURTHER, from 90 % STRENGTH; of 500, these
     * are 300 and 450.
     *
     * <p>The reports state no limits; these two are inferred from the printed lists, which allow any in (225, 300] and in
     * (425, 450].
     *
     * @return the bands
     */
    static BandSet pmqa40() {
        return new Bands(List.of(
                NamedLimit.ofPercent("URGENT", "ควรได้รับการพัฒนาอย่างเร่งด่วน", "To be improved urgently", 0),
                NamedLimit.ofPercent(
                        "DEVELOP_FURTHER", "ควรมีการพัฒนาต่อยอดให้ดียิ่งขึ้น", "To be developed further", 60),
                NamedLimit.ofPercent("STRENGTH", "จุดเด่น", "Strength", 90)));
    }
}
