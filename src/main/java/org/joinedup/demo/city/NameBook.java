package org.joinedup.demo.city;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joinedup.person.Sex;

/// Common given and family names by origin, the English given ones also by the time of birth.
public final class NameBook {

    private static final double ENGLISH_GIVEN = 0.5;

    private final Map<Origin, List<String>> families = new EnumMap<>(Origin.class);
    private final Map<Origin, Map<Sex, TreeMap<Integer, List<String>>>> given = new EnumMap<>(Origin.class);
    private final double[] weights;

    NameBook() {
        weights = Table.rows("origins").stream()
                .mapToDouble(row -> Table.number(row, "weight"))
                .toArray();
        for (var row : Table.rows("family_names")) {
            families.put(Origin.valueOf(row.getField("origin")), Table.words(row, "names"));
        }
        for (var row : Table.rows("given_names")) {
            given.computeIfAbsent(Origin.valueOf(row.getField("origin")), origin -> new EnumMap<>(Sex.class))
                    .computeIfAbsent(Sex.valueOf(row.getField("sex")), sex -> new TreeMap<>())
                    .put(Table.whole(row, "from_year"), Table.words(row, "names"));
        }
    }

    /// @return an origin, as common as in an English city
    public Origin origin(Chance chance) {
        return Origin.values()[chance.weighted(weights)];
    }

    /// @return a family name; common ones come first in the list and are taken more often
    public String family(Origin origin, Chance chance) {
        var names = families.getOrDefault(origin, List.of());
        var skewed = chance.unit() * (0.35 + 0.65 * chance.unit());
        return names.get((int) (skewed * names.size()));
    }

    /// @return a given name that was common when the person was born
    public String given(Origin origin, Born born, Chance chance) {
        var english = borrowsEnglish(origin) && chance.happens(ENGLISH_GIVEN);
        var byYear = given.getOrDefault(english ? Origin.ENGLISH : origin, Map.of())
                .getOrDefault(born.sex(), new TreeMap<>());
        var names = byYear.headMap(born.year(), true).lastEntry().getValue();
        return names.get((int) (chance.unit() * (0.4 + 0.6 * chance.unit()) * names.size()));
    }

    /// What a given name depends on.
    ///
    /// @param sex female or male
    /// @param year of birth
    public record Born(Sex sex, int year) {}

    private static boolean borrowsEnglish(Origin origin) {
        return switch (origin) {
            case SCOTTISH, WELSH, IRISH, CARIBBEAN -> true;
            default -> false;
        };
    }
}
