package org.joinedup.area;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A column of codes or names of areas, as official files name them: `LSOA11CD`,
/// `LSOA code (2011)`, `lsoa11_code`, `LSOA 2021 Name`, `LA CODE`, `SOA`.
///
/// @param spelling as the header has it
/// @param level kind of area
/// @param year that the column's name says; null when it says none
/// @param code whether codes stand in it; names otherwise
record AreaColumn(
        String spelling, AreaLevel level, @Nullable Integer year, boolean code) {

    private static final Pattern SHORT = Pattern.compile("([a-z]+)(\\d\\d)_?(cd|nm|code|name)");
    private static final Pattern LONG =
            Pattern.compile("([a-z ]+?)[ _](?:(\\d{4})[ _])?(code|name)(?: \\((\\d{4})\\))?");
    private static final Pattern BARE = Pattern.compile("(lsoa|soa)(\\d\\d)?");

    /// @return empty when it is no column of areas
    static Optional<AreaColumn> parse(String spelling) {
        var text = spelling.strip().toLowerCase(Locale.ROOT);
        return bare(spelling, text).or(() -> shortName(spelling, text)).or(() -> longName(spelling, text));
    }

    private static Optional<AreaColumn> bare(String spelling, String text) {
        var match = BARE.matcher(text);
        return match.matches()
                ? Optional.of(new AreaColumn(spelling, AreaLevel.LSOA, year(match.group(2)), true))
                : Optional.empty();
    }

    private static Optional<AreaColumn> shortName(String spelling, String text) {
        var match = SHORT.matcher(text);
        return match.matches() ? column(spelling, match, year(match.group(2))) : Optional.empty();
    }

    private static Optional<AreaColumn> longName(String spelling, String text) {
        var match = LONG.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var before = year(match.group(2));
        return column(spelling, match, before == null ? year(match.group(4)) : before);
    }

    private static Optional<AreaColumn> column(String spelling, Matcher match, @Nullable Integer year) {
        return AreaLevel.of(match.group(1))
                .map(level ->
                        new AreaColumn(spelling, level, year, match.group(3).startsWith("c")));
    }

    /// @param digits two or four of them; null when there are none
    private static @Nullable Integer year(@Nullable String digits) {
        if (digits == null) {
            return null;
        }
        return Integer.parseInt(digits.length() == 2 ? "20" + digits : digits);
    }
}
