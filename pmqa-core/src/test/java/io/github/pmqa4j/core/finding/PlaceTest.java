package io.github.pmqa4j.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.pmqa4j.core.Absent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final Place TARGET = Place.ROOT
            .property("categories")
            .id("4")
            .property("criteria")
            .id("4.2")
            .property("indicators")
            .index(0)
            .property("target");

    @Test
    void aPlaceReadsAsAPath() {
        assertThat(TARGET).hasToString("categories[\"4\"].criteria[\"4.2\"].indicators[0].target");
    }

    @Test
    void aPlaceIsAJsonPointer() {
        assertThat(TARGET.toPointer()).isEqualTo("/categories/4/criteria/4.2/indicators/0/target");
    }

    @Test
    void theTopIsAnEmptyPath() {
        assertThat(Place.ROOT.isRoot()).isTrue();
        assertThat(Place.ROOT).hasToString("");
        assertThat(Place.ROOT.toPointer()).isEmpty();
        assertThat(TARGET.isRoot()).isFalse();
    }

    @Test
    void slashesAndTildesAreEscapedInPointers() {
        assertThat(Place.ROOT.property("a/b").id("~1").toPointer()).isEqualTo("/a~1b/~01");
    }

    @Test
    void aLongerPlaceLeavesTheShorterAsItWas() {
        Place categories = Place.ROOT.property("categories");
        assertThat(categories.id("4").steps()).containsExactly(new Place.Property("categories"), new Place.Id("4"));
        assertThat(categories.index(7).steps()).containsExactly(new Place.Property("categories"), new Place.Index(7));
        assertThat(categories.steps()).containsExactly(new Place.Property("categories"));
    }

    @Test
    void thePathCannotBeChangedFromOutside() {
        List<Place.Step> steps = new ArrayList<>(TARGET.steps());
        Place place = new Place(steps);
        steps.clear();
        assertThat(place).isEqualTo(TARGET);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> place.steps().clear());
    }

    @Test
    void meaninglessStepsAreRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Place.ROOT.property(Absent.absent()))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> Place.ROOT.id(Absent.absent()))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new Place.Property(Absent.absent()))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new Place.Id(Absent.absent()))
                .withMessage("value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.ROOT.index(-1))
                .withMessage("position must be at least 0, but was -1");
    }
}
