package org.joinedup.cost;

import java.util.Optional;
import java.util.regex.Pattern;

/// The financial year in whose prices something is stated: April to March.
///
/// @param start calendar year of its April, such as 2010
public record PriceYear(int start) implements Comparable<PriceYear> {

    private static final Pattern TEXT = Pattern.compile("(\\d{4})/(\\d{2})");

    /// @param text such as `2010/11`
    /// @return empty when it is not two years in a row so written
    public static Optional<PriceYear> parse(String text) {
        var parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var year = new PriceYear(Integer.parseInt(parts.group(1)));
        return year.toString().equals(text.strip()) ? Optional.of(year) : Optional.empty();
    }

    @Override
    public int compareTo(PriceYear other) {
        return Integer.compare(start, other.start);
    }

    /// Such as `2010/11`.
    @Override
    public String toString() {
        return "%d/%02d".formatted(start, (start + 1) % 100);
    }
}
