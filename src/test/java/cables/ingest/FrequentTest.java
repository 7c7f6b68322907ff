package cables.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What there is most of is found in whatever there is.
class FrequentTest {

    @Test
    void theMostFrequentComeFirst() {
        var frequent = new Frequent();
        for (var thing : List.of("b", "a", "c", "b", "a", "b")) {
            frequent.add(thing);
        }
        assertThat(frequent.most(2))
                .containsExactly(new Survey.Count("b", 3), new Survey.Count("a", 2));
    }

    @Test
    void howeverManyDifferentOnesThereAreTheFrequentOnesStay() {
        var frequent = new Frequent();
        for (int i = 0; i < 10 * Frequent.ROOM; i++) {
            frequent.add("rare " + i);
            if (i % 10 == 0) {
                frequent.add("frequent");
            }
        }
        assertThat(frequent.most(1))
                .singleElement()
                .satisfies(it -> assertThat(it.thing()).isEqualTo("frequent"))
                .satisfies(it -> assertThat(it.count()).isBetween(19_900L, 20_000L));
        assertThat(frequent.most(Integer.MAX_VALUE)).hasSizeLessThanOrEqualTo(Frequent.ROOM);
    }
}
