package org.joinedup.funding.joinedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.cost.CostQuestion;
import org.joinedup.cost.Window;
import org.joinedup.cost.ledger.HandMadeLedger;
import org.joinedup.cost.price.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Eighteen people live in Aspley, each alone; one moved away before March, one lives in Bridge.
/// Six of Aspley's have a visit of five services each, at £1.
class AreaCountsTests {

    private static final LocalDate DAY = LocalDate.of(2011, 3, 10);
    private static final Window MARCH = new Window(LocalDate.of(2011, 3, 1), LocalDate.of(2011, 3, 31));

    private final AreaCounts counts = new AreaCounts(place().ledger().ask(CostQuestion.of(MARCH)));

    @Test
    void addsUpPoundsAndThoseWhoReceiveThem() {
        assertThat(counts.cost()).containsExactly(new AreaCount(18, 6, 30), new AreaCount(1, 1, 1));
        assertThat(counts.codes()).containsEntry(0, "Aspley 1").containsEntry(1, "Bridge 1");
    }

    @Test
    void countsPeopleWithFiveServices() {
        assertThat(counts.manyServices()).containsExactly(new AreaCount(18, 6, 6), new AreaCount(1, 0, 0));
        assertThat(counts.manyServices()).extracting(AreaCount::isSmall).containsExactly(false, true);
    }

    private static HandMadeLedger place() {
        var place = new HandMadeLedger().price("VISIT", Unit.EACH, 100, "Visitors");
        IntStream.rangeClosed(1, 18).forEach(one -> lives(place, "a" + one, "Aspley", null));
        lives(place, "mover", "Aspley", LocalDate.of(2011, 2, 28));
        lives(place, "b", "Bridge", null);
        for (var system : List.of("one", "two", "three", "four", "five")) {
            IntStream.rangeClosed(1, 6).forEach(one -> place.received("a" + one, system, "VISIT", DAY, DAY));
        }
        return place.received("b", "one", "VISIT", DAY, DAY);
    }

    private static void lives(HandMadeLedger place, String person, String ward, @Nullable LocalDate to) {
        place.person(person).lives(person, "home of " + person, null, to).isIn("home of " + person, ward);
    }
}
