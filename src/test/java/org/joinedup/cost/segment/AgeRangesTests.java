package org.joinedup.cost.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class AgeRangesTests {

    private static final Counts EVEN = ages(2, 2, 2, 2, 2);

    /// Of 10 more than 5 are needed: ages 1 to 2 hold 6.
    @Test
    void findsTheShortestRangeThatHoldsTheMajority() {
        var range = new AgeRanges(ages(2, 3, 3, 1, 1), EVEN).shortest(0.5);
        assertThat(range).isEqualTo(new AgeRange(1, 2, 6, new Rates(0.6, 0.4)));
    }

    /// Half is no majority: ages 0 to 1 hold 5 of 10, so three ages are needed.
    @Test
    void needsMoreThanHalf() {
        var range = new AgeRanges(ages(2, 3, 1, 2, 2), EVEN).shortest(0.5);
        assertThat(range).isEqualTo(new AgeRange(0, 2, 6, new Rates(0.6, 0.6)));
    }

    /// 0 to 1 hold 4 of 8, 3 to 4 hold 4 as well: both are more than 0.49 of them, in two ages.
    @Test
    void takesTheYoungerOfEquallyShortRanges() {
        var range = new AgeRanges(ages(3, 1, 0, 1, 3), EVEN).shortest(0.49);
        assertThat(range).isEqualTo(new AgeRange(0, 1, 4, new Rates(0.5, 0.4)));
    }

    @Test
    void takesOneAgeWhenItHoldsTheMajority() {
        var range = new AgeRanges(ages(1, 0, 7, 0, 1), EVEN).shortest(0.5);
        assertThat(range).isEqualTo(new AgeRange(2, 2, 7, new Rates(7 / 9.0, 0.2)));
    }

    @Test
    void findsNoRangeWhenNoAgeIsKnown() {
        assertThat(new AgeRanges(ages(0, 0, 0, 0, 0), EVEN).shortest(0.5)).isNull();
        assertThat(new AgeRanges(ages(0, 0, 0, 0, 0), EVEN).overRepresented()).isNull();
    }

    /// Shares of the group less everyone's: 0, 0.2, -0.1, 0.1, -0.2. From 1 to 1 it is 0.2, from 1
    /// to 3 it is 0.2 too: the shorter stands.
    @Test
    void findsTheRangeThatIsMostOverRepresented() {
        var range = new AgeRanges(ages(2, 4, 1, 3, 0), EVEN).overRepresented();
        assertThat(range).isEqualTo(new AgeRange(1, 1, 4, new Rates(0.4, 0.2)));
        assertThat(Objects.requireNonNull(range).index()).isEqualTo(2.0);
    }

    /// Differences -0.2, 0.2, -0.1, 0.3, -0.2: 1 to 3 is 0.4, more than 3 alone.
    @Test
    void goesThroughADipToAHigherSum() {
        var range = new AgeRanges(ages(0, 4, 1, 5, 0), EVEN).overRepresented();
        assertThat(range).isEqualTo(new AgeRange(1, 3, 10, new Rates(1.0, 0.6)));
    }

    @Test
    void findsNothingWhereTheGroupIsLikeEveryone() {
        assertThat(new AgeRanges(ages(1, 1, 1, 1, 1), EVEN).overRepresented()).isNull();
    }

    private static Counts ages(int... people) {
        var counts = new Counts(people.length);
        var person = 0;
        for (var age = 0; age < people.length; age++) {
            for (var i = 0; i < people[age]; i++) {
                counts.add(person++, age);
            }
        }
        return counts;
    }
}
