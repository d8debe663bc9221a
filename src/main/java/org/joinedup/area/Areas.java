package org.joinedup.area;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The small areas of a place, with what they are counted to.
///
/// @param vintage of the areas
/// @param areas in order of code, each once
/// @param shares by LSOA, then division; none when no file says
public record Areas(Vintage vintage, List<SmallArea> areas, List<DivisionShare> shares) {

    /// Keeps copies in order.
    public Areas {
        areas = areas.stream().sorted(comparing(SmallArea::code)).toList();
        shares = shares.stream()
                .sorted(comparing(DivisionShare::lsoa)
                        .thenComparing(share -> share.division().code()))
                .toList();
    }

    /// @return by code
    public Map<String, SmallArea> byCode() {
        return areas.stream().collect(toMap(SmallArea::code, area -> area));
    }

    /// @param codes of LSOAs
    /// @return only these, of those that are here
    public Areas only(Collection<String> codes) {
        var wanted = Set.copyOf(codes);
        return new Areas(
                vintage,
                areas.stream().filter(area -> wanted.contains(area.code())).toList(),
                shares.stream().filter(share -> wanted.contains(share.lsoa())).toList());
    }
}
