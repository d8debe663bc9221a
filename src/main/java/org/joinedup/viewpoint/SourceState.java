package org.joinedup.viewpoint;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.joinedup.graph.Row;
import org.joinedup.source.SourceSystem.Frequency;
import org.jspecify.annotations.Nullable;

/// How a source system stands: one row of `sourceStates.cypher`.
///
/// @param source which, and how fresh
/// @param owner who answers for its content
/// @param ages of its population
/// @param frequency how often it is delivered
/// @param shared whether its rows are shared with the caller
/// @param failed whether a later delivery than the latest loaded was refused, or is unfinished
public record SourceState(
        SourceFreshness source, String owner, Ages ages, Frequency frequency, boolean shared, boolean failed) {

    /// Days after which the latest delivery is late. A daily one that comes on working days is
    /// three days old on a Monday, one of each term is five months old after the summer.
    static final Map<Frequency, Integer> OLDEST_DAYS = Map.of(
            Frequency.DAILY, 3,
            Frequency.WEEKLY, 10,
            Frequency.MONTHLY, 40,
            Frequency.QUARTERLY, 110,
            Frequency.TERMLY, 150);

    /// @param row with code, name, owner, fromAge, toAge, frequency, asOf, loadedAt, shared, failed
    public static SourceState from(Row row) {
        return new SourceState(
                SourceFreshness.from(row),
                row.text("owner"),
                new Ages(row.findInteger("fromAge"), row.findInteger("toAge")),
                Frequency.valueOf(row.text("frequency")),
                row.flag("shared"),
                row.flag("failed"));
    }

    /// @return days since the next delivery was due, more than 0; null when that is still to come
    @Nullable
    Integer daysLate(LocalDate day) {
        var asOf = source.asOf();
        var days = asOf == null ? 0 : DAYS.between(asOf, day) - OLDEST_DAYS.getOrDefault(frequency, 0);
        return days > 0 ? Math.toIntExact(days) : null;
    }

    /// Ages of a population, in whole years, inclusive.
    ///
    /// @param from null when there is no youngest
    /// @param to null when there is no oldest
    public record Ages(@Nullable Long from, @Nullable Long to) {

        boolean include(LocalDate birthDate, LocalDate day) {
            var age = Period.between(birthDate, day).getYears();
            return (from == null || age >= from) && (to == null || age <= to) && !birthDate.isAfter(day);
        }

        /// @return such as `aged 13 to 19`
        String inWords() {
            if (from == null) {
                return "aged up to " + to;
            }
            return to == null ? "aged " + from + " and over" : "aged " + from + " to " + to;
        }
    }
}
