package org.joinedup.area;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.joinedup.table.Place;
import org.jspecify.annotations.Nullable;

/// What files say of one LSOA, while they are read.
final class AreaDraft {

    private final String code;
    private final Place place;
    private final Map<AreaLevel, Said> larger = new EnumMap<>(AreaLevel.class);
    private @Nullable String name;

    AreaDraft(String code, Place place) {
        this.code = code;
        this.place = place;
    }

    /// @param area that the LSOA is said to lie in
    /// @param place where
    private record Said(Area area, Place place) {}

    /// Adds what is not known yet; a code of today replaces an old one or a name.
    ///
    /// @return where another ward or district was said before; empty when nothing contradicts
    Optional<Place> add(AreaLevel level, Area area, Place where) {
        var before = larger.putIfAbsent(level, new Said(area, where));
        if (before == null) {
            return Optional.empty();
        }
        if (!same(before.area(), area)) {
            return Optional.of(before.place());
        }
        if (age(area) < age(before.area())) {
            larger.put(level, new Said(area, before.place()));
        }
        return Optional.empty();
    }

    void name(@Nullable String said) {
        name = name == null ? said : name;
    }

    /// @return the larger area of this level; null when nothing said
    @Nullable
    Area larger(AreaLevel level) {
        var said = larger.get(level);
        return said == null ? null : said.area();
    }

    /// @return where the LSOA was listed first
    Place place() {
        return place;
    }

    /// @param names of larger areas by code
    SmallArea toSmallArea(Map<String, String> names) {
        return new SmallArea(
                code, name == null ? code : name, named(AreaLevel.WARD, names), named(AreaLevel.DISTRICT, names));
    }

    private @Nullable Area named(AreaLevel level, Map<String, String> names) {
        var area = larger(level);
        return area == null ? null : new Area(area.code(), names.getOrDefault(area.code(), area.name()));
    }

    private static boolean same(Area one, Area other) {
        return one.code().equals(other.code()) || one.name().equalsIgnoreCase(other.name());
    }

    private static int age(Area area) {
        if (area.code().matches("[EW]\\d{8}")) {
            return 0;
        }
        return Character.isDigit(area.code().charAt(0)) ? 1 : 2;
    }
}
