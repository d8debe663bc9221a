package org.joinedup.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.household.Saying.says;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Ada lives and lived at houses with the names of trees; full extracts came on 1 March.
class StaysTests {

    private static final String MARCH = "2011-03-01";

    @Nested
    class OneSource {

        @Test
        void saysWhereAdaLives() {
            assertStays(says("homes/1", MARCH, "Ash"), "Ash ?(2011-03-01) to now");
        }

        @Test
        void saysSinceWhen() {
            assertStays(says("homes/1", MARCH, "Ash").since("2009-06-01"), "Ash 2009-06-01 to now");
        }

        @Test
        void movesAdaOnTheDayThatItStates() {
            assertStays(
                    says("homes/1", MARCH, "Ash").since("2009-06-01"),
                    says("homes/1", "2011-03-20", "Birch").since("2011-03-15"),
                    "Ash 2009-06-01 to 2011-03-14",
                    "Birch 2011-03-15 to now");
        }

        @Test
        void movesAdaOnTheDayOfTheDeliveryWhenItStatesNone() {
            assertStays(
                    says("homes/1", MARCH, "Ash"),
                    says("homes/1", "2011-03-20", "Birch"),
                    "Ash ?(2011-03-01) to 2011-03-19",
                    "Birch ?(2011-03-20) to now");
        }

        @Test
        void doesNotDateANewAddressByADateLeftStandingFromTheOld() {
            assertStays(
                    says("homes/1", MARCH, "Ash").since("2009-06-01"),
                    says("homes/1", "2011-03-20", "Birch").since("2009-06-01"),
                    says("homes/1", "2011-03-21", "Birch").since("2009-06-01"),
                    "Ash 2009-06-01 to 2011-03-19",
                    "Birch ?(2011-03-20) to now");
        }

        @Test
        void doesNotMoveAdaWhenOnlyHerPhoneIsNew() {
            assertStays(
                    says("homes/1", MARCH, "Ash"), says("homes/1", "2011-03-20", "Ash"), "Ash ?(2011-03-01) to now");
        }

        @Test
        void mayCorrectADate() {
            assertStays(
                    says("homes/1", MARCH, "Ash").since("2006-06-01"),
                    says("homes/1", "2011-03-20", "Ash").since("2009-06-01"),
                    "Ash 2009-06-01 to now");
        }

        @Test
        void knowsThatAdaWentBack() {
            assertStays(
                    says("homes/1", MARCH, "Ash").since("2009-06-01"),
                    says("homes/1", "2011-03-20", "Birch"),
                    says("homes/1", "2011-04-20", "Ash").since("2011-04-18"),
                    "Ash 2009-06-01 to 2011-03-19",
                    "Birch ?(2011-03-20) to 2011-04-17",
                    "Ash 2011-04-18 to now");
        }

        @Test
        void endsTheStayOfOneWhoDied() {
            assertStays(
                    says("homes/1", MARCH, "Ash").since("2009-06-01").closed("2011-03-20"),
                    "Ash 2009-06-01 to 2011-03-19");
        }

        @Test
        void saysNothingOfOneWhoWasClosedOnTheFirstDay() {
            assertStays(says("homes/1", MARCH, "Ash").closed(MARCH));
        }

        @Test
        void keepsTheStaysBeforeADeath() {
            assertStays(
                    says("homes/1", MARCH, "Ash").closed("2011-04-01"),
                    says("homes/1", "2011-03-20", "Birch").closed("2011-04-01"),
                    "Ash ?(2011-03-01) to 2011-03-19",
                    "Birch ?(2011-03-20) to 2011-03-31");
        }
    }

    @Nested
    class SeveralSources {

        @Test
        void agreeAndTheEarliestDateCounts() {
            assertStays(
                    says("homes/1", MARCH, "Ash").since("2009-06-01"),
                    says("schools/1", MARCH, "Ash").since("2009-06-08"),
                    says("police/1", MARCH, "Ash"),
                    "Ash 2009-06-01 to now");
        }

        @Test
        void areOutvotedWhenStaleAndUndated() {
            assertStays(
                    says("homes/1", MARCH, "Ash"),
                    says("schools/1", MARCH, "Birch"),
                    says("police/1", MARCH, "Birch"),
                    "Birch ?(2011-03-01) to now");
        }

        @Test
        void areStaleWhenAnotherDatesALaterMove() {
            assertStays(
                    says("homes/1", MARCH, "Ash").since("2007-01-10"),
                    says("police/1", MARCH, "Ash").since("2007-01-10"),
                    says("schools/1", MARCH, "Birch").since("2009-06-01"),
                    "Ash 2007-01-10 to 2009-05-31",
                    "Birch 2009-06-01 to now");
        }

        @Test
        void areStaleWhenAnotherChangesTheAddress() {
            assertStays(
                    says("homes/1", MARCH, "Ash").since("2007-01-10"),
                    says("police/1", MARCH, "Ash"),
                    says("schools/1", MARCH, "Ash"),
                    says("schools/1", "2011-03-20", "Birch"),
                    "Ash 2007-01-10 to 2011-03-19",
                    "Birch ?(2011-03-20) to now");
        }

        /// The police hear of another phone; the old address is no news by that.
        @Test
        void areStaleThoughTheySendTheRecordAgain() {
            assertStays(
                    says("police/1", MARCH, "Ash"),
                    says("police/1", "2011-03-25", "Ash"),
                    says("homes/1", MARCH, "Ash"),
                    says("schools/1", MARCH, "Ash"),
                    says("schools/1", "2011-03-20", "Birch"),
                    "Ash ?(2011-03-01) to 2011-03-19",
                    "Birch ?(2011-03-20) to now");
        }

        @Test
        void mayLearnOfAMoveLater() {
            assertStays(
                    says("schools/1", MARCH, "Ash"),
                    says("schools/1", "2011-03-20", "Birch"),
                    says("homes/1", MARCH, "Ash"),
                    says("homes/1", "2011-04-20", "Birch"),
                    "Ash ?(2011-03-01) to 2011-03-19",
                    "Birch ?(2011-03-20) to now");
        }

        /// Homes and police learn in April that Ada had come to Ash, which she left in March.
        @Test
        void mayLearnOfAMoveSoLateThatItIsOver() {
            assertStays(
                    says("schools/1", MARCH, "Ash"),
                    says("schools/1", "2011-03-20", "Birch"),
                    says("homes/1", MARCH, "Cedar"),
                    says("homes/1", "2011-04-20", "Ash"),
                    says("police/1", MARCH, "Cedar"),
                    says("police/1", "2011-04-21", "Ash"),
                    "Ash ?(2011-03-01) to 2011-03-19",
                    "Birch ?(2011-03-20) to now");
        }

        @Test
        void mayNotHaveNoticedThatAdaWasAway() {
            assertStays(
                    says("police/1", MARCH, "Ash").since("2007-01-10"),
                    says("schools/1", MARCH, "Ash"),
                    says("schools/1", "2011-03-20", "Birch"),
                    says("schools/1", "2011-04-20", "Ash"),
                    "Ash 2007-01-10 to 2011-03-19",
                    "Birch ?(2011-03-20) to 2011-04-19",
                    "Ash ?(2011-04-20) to now");
        }

        @Test
        void makeNoStayOfADisagreementWithoutDates() {
            assertStays(
                    says("homes/1", MARCH, "Ash"),
                    says("schools/1", MARCH, "Birch").since("2009-06-01"),
                    "Birch 2009-06-01 to now");
        }

        /// Only the council dates its word, and still says so: nobody tells of a move from there.
        @Test
        void makeNoStayOfADatedDisagreementEither() {
            assertStays(
                    says("homes/1", MARCH, "Birch").since("2009-06-01"),
                    says("schools/1", MARCH, "Ash"),
                    says("police/1", MARCH, "Ash"),
                    "Ash ?(2011-03-01) to now");
        }

        @Test
        void makeNoStayOfAnErrorThatIsMended() {
            assertStays(
                    says("homes/1", MARCH, "Ash"),
                    says("homes/1", "2011-03-20", "Birch"),
                    says("schools/1", MARCH, "Birch"),
                    says("police/1", MARCH, "Birch"),
                    "Birch ?(2011-03-01) to now");
        }

        /// Mother's and father's home, of the same day: the one that more records hold.
        @Test
        void chooseOneOfTwoHomes() {
            assertStays(
                    says("homes/1", MARCH, "Ash").since("2009-06-01"),
                    says("schools/1", MARCH, "Birch").since("2009-06-01"),
                    says("health/1", MARCH, "Birch").since("2009-06-01"),
                    "Birch 2009-06-01 to now");
        }

        @Test
        void endTheStayWhenTheLastOfThemIsClosed() {
            assertStays(
                    says("homes/1", MARCH, "Ash").closed("2011-03-20"),
                    says("schools/1", MARCH, "Ash").closed("2011-03-22"),
                    "Ash ?(2011-03-01) to 2011-03-21");
        }

        /// She leaves school; that the council's list is older stays true.
        @Test
        void keepWhatAClosedRecordKnewBetter() {
            assertStays(
                    says("homes/1", MARCH, "Ash").since("2007-01-10"),
                    says("schools/1", MARCH, "Birch").since("2009-06-01").closed("2011-07-20"),
                    "Ash 2007-01-10 to 2009-05-31",
                    "Birch 2009-06-01 to now");
        }

        @Test
        void countOnlyThoseThatStillHoldAda() {
            assertStays(
                    says("homes/1", MARCH, "Ash"),
                    says("schools/1", MARCH, "Birch").closed("2011-07-20"),
                    says("health/1", MARCH, "Birch").closed("2011-07-20"),
                    "Ash ?(2011-03-01) to now");
        }
    }

    private static void assertStays(Object... sayingsAndExpected) {
        var said = Arrays.stream(sayingsAndExpected)
                .filter(Saying.class::isInstance)
                .map(one -> ((Saying) one).residency())
                .toList();
        var expected = Arrays.stream(sayingsAndExpected)
                .filter(String.class::isInstance)
                .toList();
        var book = new AddressBook(said, List.of());
        assertThat(Stays.of(said, book).stream().map(stay -> toText(stay, book)).toList())
                .isEqualTo(expected);
    }

    private static String toText(Stay stay, AddressBook book) {
        var house = book.addresses().stream()
                .filter(address -> address.id().equals(stay.addressId()))
                .findFirst()
                .orElseThrow()
                .text();
        return "%s %s to %s"
                .formatted(
                        house,
                        stay.from() == null ? "?(" + stay.seen() + ")" : stay.from(),
                        stay.to() == null ? "now" : stay.to());
    }
}
