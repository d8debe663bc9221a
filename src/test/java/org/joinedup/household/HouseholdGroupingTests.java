package org.joinedup.household;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Everybody lives at Ash, unless a test is about two addresses.
class HouseholdGroupingTests {

    private static final Stay ADA = stay("ada", "2009-06-01", null);
    private static final Stay IFE = stay("ife", "2009-06-01", null);
    private static final Stay GRACE = stay("grace", "2003-01-01", null);

    @Test
    void putsThoseTogetherWhoLiveAtOneAddressAtOneTime() {
        assertHouseholds(List.of("ada", "grace", "ife"), ADA, IFE, GRACE);
    }

    @Test
    void keepsPreviousOccupantsApart() {
        assertHouseholds(
                List.of("ada", "ife"),
                List.of("omar", "zoe"),
                ADA,
                IFE,
                stay("omar", "2001-01-01", "2008-12-31"),
                stay("zoe", "2001-01-01", "2009-05-31"));
    }

    @Test
    void putsOneWhoLeftOnTheDayOfAnArrivalTogetherWithWhoCame() {
        assertHouseholds(List.of("ada", "omar"), ADA, stay("omar", "2001-01-01", "2009-06-01"));
    }

    @Test
    void putsThoseTogetherWhoOverlapThroughOthers() {
        assertHouseholds(
                List.of("ada", "omar", "zoe"),
                stay("zoe", "2001-01-01", "2004-12-31"),
                stay("omar", "2004-06-01", "2009-06-30"),
                ADA);
    }

    @Test
    void givesAFamilyThatMovesTogetherAnotherHousehold() {
        var moved = memberships(
                List.of(),
                stay("ada", "2003-01-01", "2009-05-31"),
                stay("ife", "2003-01-01", "2009-05-31"),
                at("birch", ADA),
                at("birch", IFE));
        assertThat(moved.stream().collect(groupingBy(Membership::householdId)).values())
                .allSatisfy(members -> assertThat(members)
                        .extracting(Membership::individualId)
                        .containsExactlyInAnyOrder("ada", "ife"))
                .hasSize(2);
    }

    @Test
    void countsOneWhoCameBackTwiceInTheSameHousehold() {
        var memberships =
                memberships(List.of(), GRACE, stay("ada", "2004-01-01", "2005-12-31"), stay("ada", "2009-06-01", null));
        assertThat(memberships).hasSize(3).extracting(Membership::householdId).containsOnly(id(memberships, "grace"));
    }

    @Test
    void keepsTheIdWhenOneLeavesAndOneIsBorn() {
        var before = memberships(List.of(), ADA, IFE, GRACE);
        var after = memberships(before, ADA, IFE, until(GRACE, "2011-03-31"), stay("sam", "2011-03-20", null));
        assertThat(after).extracting(Membership::householdId).containsOnly(id(before, "ada"));
    }

    @Test
    void keepsTheIdWhenTheFirstMemberWasNeverThere() {
        var before = memberships(List.of(), ADA, IFE);
        assertThat(id(memberships(before, IFE), "ife")).isEqualTo(id(before, "ife"));
    }

    @Test
    void leavesTheIdToTheMoreWhenAHouseholdFallsApart() {
        var before = memberships(List.of(), ADA, IFE, GRACE);
        var after = memberships(before, until(GRACE, "2009-05-31"), ADA, IFE);
        assertThat(id(after, "ada")).isEqualTo(id(before, "ada"));
        assertThat(id(after, "grace")).isNotEqualTo(id(before, "ada"));
    }

    /// Four newcomers with one of two old members are no better heirs than the other two old ones.
    @Test
    void leavesTheIdToTheMoreOldMembersThoughMoreNewOnesLiveElsewhen() {
        var before = memberships(List.of(), ADA, IFE, stay("omar", "2009-06-01", null));
        var after = memberships(
                before,
                until(ADA, "2010-01-01"),
                until(IFE, "2010-01-01"),
                stay("omar", "2010-06-01", null),
                stay("pat", "2010-06-01", null),
                stay("quin", "2010-06-01", null),
                stay("rose", "2010-06-01", null));
        assertThat(id(after, "ada")).isEqualTo(id(before, "ada"));
        assertThat(id(after, "omar")).isNotEqualTo(id(before, "ada"));
    }

    /// Ada's household keeps the id that was made from her, so hers must be another.
    @Test
    void makesNoIdThatIsInUse() {
        var before = memberships(List.of(), ADA, IFE, stay("omar", "2009-06-01", null));
        var after = memberships(
                before, until(ADA, "2009-12-31"), stay("ife", "2010-01-01", null), stay("omar", "2010-01-01", null));
        assertThat(id(after, "ife")).isEqualTo(id(before, "ada"));
        assertThat(id(after, "ada")).isNotEqualTo(id(before, "ada"));
    }

    @Test
    void givesTheSameIdAgainWhenAHouseholdIsEmptiedAndRefilled() {
        var before = memberships(List.of(), ADA, IFE);
        var emptied = memberships(before);
        assertThat(emptied).isEmpty();
        assertThat(memberships(emptied, ADA, IFE)).isEqualTo(before);
    }

    @Test
    void countsNobodyOfAnotherAddress() {
        var before = memberships(List.of(), ADA, IFE);
        var after = memberships(before, at("birch", ADA), at("birch", IFE));
        assertThat(after).extracting(Membership::householdId).doesNotContain(id(before, "ada"));
    }

    @Test
    void givesTheSameHouseholdsInAnyOrder() {
        var random = new Random(11);
        var before = memberships(List.of(), ADA, IFE, GRACE, stay("omar", "1999-01-01", "2002-12-31"));
        var now = Arrays.asList(
                ADA,
                until(GRACE, "2009-05-31"),
                IFE,
                stay("omar", "1999-01-01", "2004-12-31"),
                stay("omar", "2011-03-01", null));
        var expected = memberships(before, now.toArray(Stay[]::new));
        for (var i = 0; i < 50; i++) {
            Collections.shuffle(now, random);
            Collections.shuffle(before, random);
            assertThat(memberships(before, now.toArray(Stay[]::new))).isEqualTo(expected);
        }
    }

    private static void assertHouseholds(List<String> only, Stay... stays) {
        assertThat(households(stays)).isEqualTo(List.of(only));
    }

    private static void assertHouseholds(List<String> one, List<String> other, Stay... stays) {
        assertThat(households(stays)).containsExactlyInAnyOrder(one, other);
    }

    private static List<List<String>> households(Stay... stays) {
        return memberships(List.of(), stays).stream()
                .collect(groupingBy(
                        Membership::householdId, mapping(Membership::individualId, toCollection(TreeSet::new))))
                .values()
                .stream()
                .map(List::copyOf)
                .toList();
    }

    private static List<Membership> memberships(Collection<Membership> before, Stay... stays) {
        return Arrays.asList(
                new HouseholdGrouping(before).memberships(List.of(stays)).toArray(Membership[]::new));
    }

    private static String id(List<Membership> memberships, String individual) {
        return memberships.stream()
                .filter(one -> one.individualId().equals(individual))
                .findFirst()
                .orElseThrow()
                .householdId();
    }

    private static Stay stay(String individual, String from, @Nullable String to) {
        var first = LocalDate.parse(from);
        return new Stay(individual, "ash", first, first, to == null ? null : LocalDate.parse(to));
    }

    private static Stay until(Stay stay, String to) {
        return new Stay(stay.individualId(), stay.addressId(), stay.from(), stay.seen(), LocalDate.parse(to));
    }

    private static Stay at(String address, Stay stay) {
        return new Stay(stay.individualId(), address, stay.from(), stay.seen(), stay.to());
    }
}
