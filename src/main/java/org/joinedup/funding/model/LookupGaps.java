package org.joinedup.funding.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinedup.area.Areas;
import org.joinedup.area.SmallArea;
import org.joinedup.funding.indicator.IndicatorFile;

/// Tells which areas that a lookup leaves out lie in the model's place, by what their file says of
/// them: their district, else the district's name in their own, such as `Nottingham 018A`.
///
/// An area of which the file says neither counts as inside: it is not known to lie elsewhere.
final class LookupGaps {

    private final Map<String, SmallArea> known;
    private final Set<String> districts = new HashSet<>();

    /// @param file that has the areas
    /// @param areas of the model
    /// @param within districts that the model names
    LookupGaps(IndicatorFile file, Areas areas, List<String> within) {
        this.known = file.areas().stream().collect(Collectors.toMap(SmallArea::code, area -> area));
        within.stream().map(LookupGaps::plain).forEach(districts::add);
        areas.areas().stream().flatMap(LookupGaps::ofDistrict).forEach(districts::add);
    }

    /// @param gaps codes that the lookup leaves out
    /// @param needed codes of which the model's areas are made: where these are is inside too, as
    ///     districts were spelled and cut otherwise in another census
    /// @return those of the gaps that are not known to lie outside, in order
    List<String> inside(Collection<String> gaps, Collection<String> needed) {
        var inside = new HashSet<>(districts);
        needed.stream().flatMap(this::places).forEach(inside::add);
        return gaps.stream()
                .filter(code -> places(code).findAny().isEmpty() || places(code).anyMatch(inside::contains))
                .sorted()
                .toList();
    }

    private Stream<String> places(String code) {
        var area = known.get(code);
        if (area == null) {
            return Stream.of();
        }
        return area.district() == null ? ofName(area.name()) : ofDistrict(area);
    }

    private static Stream<String> ofDistrict(SmallArea area) {
        return Stream.ofNullable(area.district())
                .flatMap(district -> Stream.of(district.code(), district.name()))
                .map(LookupGaps::plain);
    }

    private static Stream<String> ofName(String name) {
        var last = name.strip().lastIndexOf(' ');
        return last < 0 ? Stream.of() : Stream.of(plain(name.strip().substring(0, last)));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
