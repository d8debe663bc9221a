package org.joinedup.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MembershipChangesTests {

    private static final LocalDate JUNE = LocalDate.parse("2009-06-01");
    private static final LocalDate MARCH = LocalDate.parse("2011-03-31");
    private static final Membership ADA = new Membership("ada", "h1", "ash", JUNE, null);
    private static final Membership IFE = new Membership("ife", "h1", "ash", null, null);
    private static final Membership ADA_LEFT = new Membership("ada", "h1", "ash", JUNE, MARCH);
    private static final Membership OMAR = new Membership("omar", "h2", "birch", null, null);

    @Test
    void changesNothingWhenAllIsAsBefore() {
        var changes = new MembershipChanges(List.of(ADA, IFE), List.of(IFE, ADA), Set.of("h1"));
        assertThat(changes.ended()).isEmpty();
        assertThat(changes.begun()).isEmpty();
        assertThat(changes.households()).isEmpty();
    }

    @Test
    void takesBackAMembershipThatIsNowKnownToHaveEndedAndWritesItAnew() {
        var changes = new MembershipChanges(List.of(ADA, IFE), List.of(ADA_LEFT, IFE), Set.of("h1"));
        assertThat(changes.ended()).containsExactly(ADA);
        assertThat(changes.begun()).containsExactly(ADA_LEFT);
        assertThat(changes.households()).isEmpty();
    }

    @Test
    void createsANewHouseholdWithAllItsMembers() {
        var changes = new MembershipChanges(List.of(OMAR), List.of(OMAR, ADA, IFE), Set.of("h2"));
        assertThat(changes.begun()).isEmpty();
        assertThat(changes.households())
                .containsExactly(Map.of("id", "h1", "addressId", "ash", "members", List.of(ADA.toRow(), IFE.toRow())));
    }

    /// Everybody left in error and is back: the household is still there, though empty.
    @Test
    void refillsAHouseholdThatWasEmptied() {
        var changes = new MembershipChanges(List.of(), List.of(ADA), Set.of("h1"));
        assertThat(changes.begun()).containsExactly(ADA);
        assertThat(changes.households()).isEmpty();
    }

    @Test
    void takesBackEverythingWhenNobodyIsLeft() {
        var changes = new MembershipChanges(List.of(ADA, OMAR), List.of(), Set.of("h1", "h2"));
        assertThat(changes.ended()).containsExactly(ADA, OMAR);
    }
}
