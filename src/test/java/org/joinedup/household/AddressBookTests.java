package org.joinedup.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.household.Saying.says;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AddressBookTests {

    private static final String DAY = "2011-03-01";
    private static final Saying BY_UPRN =
            says("schools/1", DAY, "12 Larkspindle Close").uprn("12");

    @Test
    void knowsAPropertyByItsUprnHoweverItIsSpelt() {
        assertOne(BY_UPRN, says("homes/1", DAY, "Twelve, Larkspindle").uprn("12"));
    }

    @Test
    void knowsAPropertyByALineThatAnotherGivesWithItsUprn() {
        assertOne(BY_UPRN, says("homes/1", DAY, "12, LARKSPINDLE CL."));
    }

    @Test
    void knowsAPropertyByItsNumberInThePostcode() {
        assertOne(BY_UPRN, says("homes/1", DAY, "12 Larkspindel"));
    }

    @Test
    void knowsAFlatByTheNumbersOfFlatAndHouse() {
        assertOne(
                says("schools/1", DAY, "Flat 3, 12 Larkspindle Close").uprn("123"),
                says("schools/2", DAY, "Flat 4, 12 Larkspindle Close").uprn("124"),
                says("homes/1", DAY, "Apt 3, 12 Larkspindel Clse"),
                says("homes/2", DAY, "Flt 3 12 Larkspindle Cl"));
    }

    @Test
    void keepsTwoFlatsOfOneHouseApart() {
        assertApart(
                says("schools/1", DAY, "Flat 3, 12 Larkspindle Close").uprn("123"),
                says("homes/1", DAY, "Flat 4, 12 Larkspindle Close"));
    }

    @Test
    void keepsTwoFlatsWithLettersApart() {
        assertApart(
                says("schools/1", DAY, "Flat A, 12 Larkspindle Close").uprn("123"),
                says("homes/1", DAY, "Flat B, 12 Larkspindle Close"));
    }

    @Test
    void keepsAHouseApartFromItsFlats() {
        assertApart(
                says("schools/1", DAY, "Flat 3, 12 Larkspindle Close").uprn("123"),
                says("homes/1", DAY, "12 Larkspindle Close"));
    }

    @Test
    void keepsOneNumberInTwoPostcodesApart() {
        assertApart(BY_UPRN, says("homes/1", DAY, "12 Larkspindle Close").postcode("JU1 2AC"));
    }

    /// Two UPRNs for one line: whichever were taken could be the wrong one.
    @Test
    void takesNoSideWhenALineHasTwoUprns() {
        assertApart(
                BY_UPRN,
                says("schools/2", DAY, "12 Larkspindle Close").uprn("13"),
                says("homes/1", DAY, "12 Larkspindle Close"));
    }

    @Test
    void makesAnAddressOfLineAndPostcodeWhenNoUprnIsHeld() {
        assertOne(
                says("homes/1", DAY, "12 Larkspindle Close"),
                says("police/1", DAY, "12 larkspindle  close"),
                says("health/1", DAY, "12 Larkspindle Cl"));
        assertApart(says("homes/1", DAY, "12 Larkspindle Close"), says("homes/2", DAY, "14 Larkspindle Close"));
    }

    @Test
    void knowsHousesByTheirNames() {
        assertOne(says("homes/1", DAY, "Ash House").uprn("7"), says("police/1", DAY, "ASH HOUSE"));
        assertApart(says("homes/1", DAY, "Ash House").uprn("7"), says("police/1", DAY, "Birch House"));
    }

    @Test
    void spellsAnAddressAsMostRecordsDo() {
        var book = book(List.of(), BY_UPRN, says("homes/1", DAY, "12, Larkspindle Cl"), BY_UPRN);
        assertThat(book.addresses())
                .containsExactly(new Address(id(book, BY_UPRN), "12", "12 Larkspindle Close", Saying.POSTCODE));
    }

    @Test
    void spellsAnAddressWithItsPostcodeIfAnyRecordHoldsOne() {
        var without = BY_UPRN.postcode(null);
        assertThat(book(List.of(), without, without, BY_UPRN).addresses())
                .extracting(Address::postcode)
                .containsExactly(Saying.POSTCODE);
    }

    @Test
    void keepsAnAddresssIdWhenItsUprnBecomesKnown() {
        var unnumbered = says("homes/1", DAY, "12 Larkspindle Close");
        var before = book(List.of(), unnumbered);
        var after = book(before.addresses(), unnumbered, BY_UPRN);
        assertThat(id(after, BY_UPRN)).isEqualTo(id(before, unnumbered)).isEqualTo(id(after, unnumbered));
        assertThat(after.addresses()).extracting(Address::uprn).containsExactly("12");
    }

    /// The line gets a second UPRN, so the record without one stands alone again.
    @Test
    void givesNoIdTwiceWhenAnAddressFallsApart() {
        var unnumbered = says("homes/1", DAY, "12 Larkspindle Close");
        var first = book(List.of(), unnumbered);
        var second = book(first.addresses(), unnumbered, BY_UPRN);
        var neighbour = says("schools/2", DAY, "12 Larkspindle Close").uprn("13");
        var third = book(second.addresses(), unnumbered, BY_UPRN, neighbour);
        assertThat(new HashSet<>(List.of(id(third, unnumbered), id(third, BY_UPRN), id(third, neighbour))))
                .hasSize(3);
        assertThat(id(third, BY_UPRN)).isEqualTo(id(second, BY_UPRN));
    }

    @Test
    void saysTheSameInAnyOrder() {
        var random = new Random(7);
        var all = Arrays.asList(
                BY_UPRN,
                says("homes/1", DAY, "12, Larkspindle Cl"),
                says("homes/2", DAY, "12 Larkspindel"),
                says("homes/3", DAY, "14 Larkspindle Close"),
                says("homes/4", DAY, "14 Larkspindle Cl"));
        var expected = book(List.of(), all.toArray(Saying[]::new)).addresses();
        for (var i = 0; i < 50; i++) {
            Collections.shuffle(all, random);
            assertThat(book(List.of(), all.toArray(Saying[]::new)).addresses()).isEqualTo(expected);
        }
    }

    /// The first and the last are one property, whatever lies between.
    private static void assertOne(Saying... said) {
        var book = book(List.of(), said);
        assertThat(id(book, said[said.length - 1])).isEqualTo(id(book, said[0]));
    }

    private static void assertApart(Saying... said) {
        var book = book(List.of(), said);
        assertThat(Arrays.stream(said).map(one -> id(book, one))).doesNotHaveDuplicates();
    }

    private static AddressBook book(List<Address> known, Saying... said) {
        return new AddressBook(Arrays.stream(said).map(Saying::residency).toList(), known);
    }

    private static String id(AddressBook book, Saying saying) {
        return book.addressId(saying.residency());
    }
}
