package org.joinedup.demo.city;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// People who live together, and where.
///
/// @param number from 0
/// @param members numbers of the people
/// @param facts that hold for all of them
/// @param home where they live now
/// @param since first day there
/// @param formerHome where they lived before; null when nobody remembers
/// @param formerSince first day there; null when there is no former home
/// @param secondHome of the children who live with both parents by turns; null when there is none
public record Household(
        int number,
        List<Integer> members,
        Facts facts,
        Address home,
        LocalDate since,
        @Nullable Address formerHome,
        @Nullable LocalDate formerSince,
        @Nullable Address secondHome) {

    /// What holds for a whole household.
    ///
    /// @param costClass of its most costly member
    /// @param socialHousing whether it rents from the council or a housing association
    /// @param mosaic group and type of the geodemographic classification, such as `O69`
    public record Facts(CostClass costClass, boolean socialHousing, String mosaic) {}

    /// @return the same household at another address, in the same tenure
    public Household moved(Address to, LocalDate date) {
        return new Household(number, members, facts, to, date, home, since, secondHome);
    }

    /// @return the same household with another member
    public Household with(int person) {
        var all = Stream.concat(members.stream(), Stream.of(person)).toList();
        return new Household(number, all, facts, home, since, formerHome, formerSince, secondHome);
    }

    /// @return such as `H0000001`
    public String id() {
        return String.format(Locale.ROOT, "H%07d", number + 1);
    }
}
