package org.joinedup.funding.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.joinedup.area.Area;
import org.joinedup.area.AreaLevel;
import org.joinedup.area.DivisionShare;
import org.joinedup.funding.TestNeed;
import org.junit.jupiter.api.Test;

class DivisionSplitTests {

    private static final Area EAST = new Area("E58990001", "East");
    private static final Area WEST = new Area("E58990002", "West");
    /// Four areas of 25, 10, 20 and 5 people; of 242 pence they get 100.8, 40.3, 80.7 and 20.2.
    private static final Allocation ALLOCATION = Allocations.allocate(
            TestNeed.of(25, 10, 20, 5).domain(1, 1, 1, 1).data(),
            TestNeed.of(1).domain(1).choice(242));

    private final DivisionSplit split = new DivisionSplit(
            ALLOCATION,
            List.of(
                    new DivisionShare("E01990001", WEST, 1),
                    new DivisionShare("E01990001", EAST, 1),
                    new DivisionShare("E01990002", WEST, 8),
                    new DivisionShare("E01990003", EAST, 3),
                    new DivisionShare("E01990003", WEST, 1),
                    new DivisionShare("E01990099", EAST, 7)));

    @Test
    void cutsPenceAndPeopleOfAreasThatStraddle() {
        assertThat(ALLOCATION.pence().boxed()).containsExactly(101L, 40L, 81L, 20L);
        assertThat(split.parts(ALLOCATION.pence().toArray()))
                .extracting(
                        part -> part.area().code(),
                        part -> part.division().name(),
                        DivisionPart::population,
                        DivisionPart::pence)
                .containsExactly(
                        tuple("E01990001", "East", 13L, 51L),
                        tuple("E01990001", "West", 12L, 50L),
                        tuple("E01990002", "West", 10L, 40L),
                        tuple("E01990003", "East", 15L, 61L),
                        tuple("E01990003", "West", 5L, 20L),
                        tuple("E01990004", "not known", 5L, 20L));
    }

    @Test
    void addsUpToTheFundByDivision() {
        assertThat(split.divisions(ALLOCATION.pence().toArray()))
                .extracting(one -> one.area().name(), AreaAmount::smallAreas, AreaAmount::population, AreaAmount::pence)
                .containsExactly(
                        tuple("not known", 1, 5L, 20L), tuple("East", 2, 28L, 112L), tuple("West", 3, 27L, 110L));
    }

    @Test
    void addsUpToTheFundByDistrict() {
        var districts = Rollup.of(ALLOCATION, AreaLevel.DISTRICT);

        assertThat(districts).extracting(AreaAmount::pence).containsExactly(222L, 20L);
        assertThat(districts.getFirst().share()).isEqualByComparingTo("91.74");
        assertThat(districts.getFirst().perPerson()).isEqualTo(4L);
    }

    @Test
    void countsAreasWithoutAWardToNone() {
        assertThat(Rollup.of(ALLOCATION, AreaLevel.WARD))
                .extracting(one -> one.area().name(), AreaAmount::pence)
                .containsExactly(tuple("not known", 242L));
    }
}
