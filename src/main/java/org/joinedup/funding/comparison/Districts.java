package org.joinedup.funding.comparison;

import static java.util.stream.Collectors.toMap;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.joinedup.area.Area;
import org.joinedup.area.SmallArea;
import org.joinedup.funding.FundingArea;
import org.joinedup.funding.NeedData;
import org.jspecify.annotations.Nullable;

/// Counts the areas of one set of data to the districts of another, so that districts of both are
/// the same land as far as that is known.
///
/// An area that both have goes where the other has it. One that only the first has goes to the
/// district of the same code, or, where codes have changed, of the same name.
final class Districts {

    private final Map<String, FundingArea> areas;
    private final Map<String, Area> byCode;
    private final Map<String, Area> byName;

    private Districts(NeedData data) {
        var places = Places.districts(data);
        this.areas = data.areas().stream().collect(toMap(FundingArea::code, Function.identity()));
        this.byCode = IntStream.range(0, places.size()).mapToObj(places::at).collect(toMap(Area::code, one -> one));
        this.byName = byCode.values().stream().collect(toMap(Districts::name, one -> one, Districts::lower));
    }

    /// @return the first data, its areas counted to the second's districts
    static NeedData alike(NeedData first, NeedData second) {
        var districts = new Districts(second);
        return new NeedData(
                first.vintage(), first.areas().stream().map(districts::moved).toList(), first.domains());
    }

    private FundingArea moved(FundingArea one) {
        var area = one.area();
        return new FundingArea(new SmallArea(area.code(), area.name(), area.ward(), district(area)), one.population());
    }

    private @Nullable Area district(SmallArea area) {
        var same = areas.get(area.code());
        if (same != null) {
            return same.area().district();
        }
        var district = area.district();
        return district == null
                ? null
                : byCode.getOrDefault(district.code(), byName.getOrDefault(name(district), district));
    }

    private static String name(Area area) {
        return area.name().toLowerCase(Locale.ROOT);
    }

    private static Area lower(Area one, Area other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
