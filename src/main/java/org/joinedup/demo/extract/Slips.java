package org.joinedup.demo.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.joinedup.demo.city.Chance;
import org.joinedup.demo.city.Table;
import org.joinedup.demo.need.SystemFacts;

/// The mistakes of one record, drawn once, so that a changed row has the same ones.
final class Slips {

    private static final Map<String, List<String>> NICKNAMES = Table.rows("nicknames").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.getField("given"), row -> Table.words(row, "nicknames")));
    private static final String LETTERS = "aeinorstlh";

    private final SystemFacts system;
    private final Chance chance;
    private final Chance letters;

    /// @param chance the record's own; each question takes the next number, so their order matters
    /// @param letters the record's own, for what a slip changes
    Slips(SystemFacts system, Chance chance, Chance letters) {
        this.system = system;
        this.chance = chance;
        this.letters = letters;
    }

    /// @param kind a column of the table `systems`
    boolean happens(String kind) {
        return chance.happens(system.rate(kind));
    }

    /// @return whether something happens that has the same chance in every system
    boolean happens(double rate) {
        return chance.happens(rate);
    }

    /// @return a short form if there is one
    String nickname(String given) {
        return letters.pick(NICKNAMES.getOrDefault(given, List.of(given)));
    }

    /// @return two letters swapped, one left out, doubled or replaced; never the first
    String mistyped(String text) {
        if (text.length() < 4) {
            return text;
        }
        var at = letters.between(1, text.length() - 2);
        var head = text.substring(0, at);
        var tail = text.substring(at + 1);
        return switch (letters.below(4)) {
            case 0 -> head + tail.charAt(0) + text.charAt(at) + tail.substring(1);
            case 1 -> head + tail;
            case 2 -> head + text.charAt(at) + text.charAt(at) + tail;
            default -> head + LETTERS.charAt(letters.below(LETTERS.length())) + tail;
        };
    }

    /// @return day and month exchanged where that is a date
    static LocalDate swapped(LocalDate date) {
        return date.getDayOfMonth() <= 12
                ? LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue())
                : date;
    }

    /// @return the day, the month or the year one off, if that is a date before `today`
    LocalDate mistyped(LocalDate date, LocalDate today) {
        var off = switch (letters.below(3)) {
            case 0 -> date.plusDays(letters.happens(0.5) ? 10 : 1);
            case 1 -> date.plusMonths(1);
            default -> date.minusYears(letters.happens(0.5) ? 10 : 1);
        };
        return off.isAfter(today) ? date : off;
    }
}
