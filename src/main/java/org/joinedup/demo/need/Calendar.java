package org.joinedup.demo.need;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.joinedup.demo.city.Chance;
import org.joinedup.demo.city.Person;

/// Puts interventions on days within the two years before the extracts.
final class Calendar {

    private static final int YEARS = 2;

    private final LocalDate today;

    Calendar(LocalDate today) {
        this.today = today;
    }

    /// @return first day on which the system can have had the person
    LocalDate earliest(Person person, SystemFacts system) {
        var start = today.minusYears(YEARS).plusDays(1);
        var joined = person.birth().plusYears(system.fromAge());
        return joined.isAfter(start) ? joined : start;
    }

    /// @return how many days there are
    int days(LocalDate earliest) {
        return (int) ChronoUnit.DAYS.between(earliest, today) + 1;
    }

    /// @param wish with no more days than there are
    /// @return its rows, in order of their days
    List<Planned> rows(Wish wish, LocalDate earliest, Chance chance) {
        return wish.cost().byDay() ? stays(wish, earliest, chance) : events(wish, earliest, chance);
    }

    private List<Planned> stays(Wish wish, LocalDate earliest, Chance chance) {
        var rows = new ArrayList<Planned>();
        var from = earliest.plusDays(chance.below(days(earliest) - wish.units() + 1));
        var left = wish.units();
        while (left > 0) {
            var days = Math.min(left, wish.cost().rowsOf());
            rows.add(new Planned(wish.cost(), from, from.plusDays(days - 1L), days));
            from = from.plusDays(days);
            left -= days;
        }
        return rows;
    }

    private List<Planned> events(Wish wish, LocalDate earliest, Chance chance) {
        var rows = new ArrayList<Planned>();
        var left = wish.units();
        while (left > 0) {
            var pieces = Math.min(left, wish.cost().rowsOf());
            rows.add(new Planned(wish.cost(), chance.day(earliest, today), null, pieces));
            left -= pieces;
        }
        return rows;
    }
}
