package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.Serializable;
import java.util.List;

/**
 * Says which band a category's score lies in.
 *
 * <p>An implementation is immutable, has equal instances for equal settings, and never puts a higher score into a lower band.
 */
public interface BandSet extends Serializable {
    /**
     * Returns the stable id of the rule, as documents write it.
     *
     * @return for example "bands"
     */
    String id();

    /**
     * Returns all bands, from the lowest.
     *
     * @return at least one
     */
    List<NamedLimit> bands();

    /**
     * Returns the band of a score.
     *
     * @param score the exact score of a category, in [0, top]
     * @return one of {@link #bands()}
     */
    NamedLimit bandOf(Fraction score);

    /**
     * Returns the bands of PMQA 4.0: below 300 URGENT, from 300 DEVELOP_FURTHER, from 450 STRENGTH.
     *
     * <p>The reports state no limits; these two are inferred from the printed lists, which allow any in (225, 300] and in
     * (425, 450].
     *
     * @return the bands
     */
    static BandSet pmqa40() {
        return new Bands(List.of(
                new NamedLimit(
                        "URGENT",
                        new LocalizedText("ควรได้รับการพัฒนาอย่างเร่งด่วน", "To be improved urgently"),
                        Fraction.ZERO),
                NamedLimit.of("DEVELOP_FURTHER", "ควรมีการพัฒนาต่อยอดให้ดียิ่งขึ้น", "To be developed further", 300),
                NamedLimit.of("STRENGTH", "จุดเด่น", "Strength", 450)));
    }
}
