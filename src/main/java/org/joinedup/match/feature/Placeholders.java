package org.joinedup.match.feature;

import java.util.HashMap;
import java.util.TreeMap;

/// Finds dates that stand for "not known", such as 1 January 1900: many hold them, and hardly
/// anybody any other date of the years around.
final class Placeholders {

    private static final int FEWEST_HOLDERS = 20;
    private static final int YEARS_AROUND = 2;

    private Placeholders() {}

    /// @return the dates by the code of their written value, placeholders as 0
    static int[] without(Counts counts) {
        var byDate = new HashMap<Integer, Integer>();
        var byYear = new TreeMap<Integer, Integer>();
        for (var code = 1; code < counts.dates().length; code++) {
            if (counts.dates()[code] != 0) {
                byDate.merge(counts.dates()[code], counts.holders()[code], Integer::sum);
                byYear.merge(year(counts.dates()[code]), counts.holders()[code], Integer::sum);
            }
        }
        var dates = counts.dates().clone();
        for (var code = 1; code < dates.length; code++) {
            if (dates[code] != 0
                    && isPlaceholder(byDate.getOrDefault(dates[code], 0), around(byYear, year(dates[code])))) {
                dates[code] = 0;
            }
        }
        return dates;
    }

    private static boolean isPlaceholder(int holders, int around) {
        return holders >= FEWEST_HOLDERS && holders * 2 > around;
    }

    private static int around(TreeMap<Integer, Integer> byYear, int year) {
        return byYear.subMap(year - YEARS_AROUND, true, year + YEARS_AROUND, true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int year(int date) {
        return Integer.parseInt(Integer.toHexString(date >>> 16));
    }

    /// The dates of a column's written values and how many records hold each.
    record Counts(int[] dates, int[] holders) {}
}
