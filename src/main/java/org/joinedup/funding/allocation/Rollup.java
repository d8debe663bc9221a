package org.joinedup.funding.allocation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.joinedup.area.Area;
import org.joinedup.area.AreaLevel;
import org.joinedup.area.SmallArea;
import org.jspecify.annotations.Nullable;

/// Adds what small areas get up to larger ones. Nothing is lost: what belongs to no larger area is
/// counted to one without a code.
public final class Rollup {

    /// Stands for the larger area of those that have none.
    static final Area NONE = new Area("", "not known");

    private Rollup() {}

    /// @param pence of each small area, in their order
    /// @return wards or districts in order of code
    /// @throws IllegalArgumentException if the level is another
    public static List<AreaAmount> of(Allocation allocation, AreaLevel level, long[] pence) {
        var place = place(level);
        var sums = new Sums(allocation.total());
        IntStream.range(0, pence.length).forEach(index -> {
            var area = allocation.area(index);
            sums.add(place.apply(area.area()), area.population(), pence[index]);
        });
        return sums.inOrder();
    }

    /// @return wards or districts in order of code
    /// @throws IllegalArgumentException if the level is another
    public static List<AreaAmount> of(Allocation allocation, AreaLevel level) {
        return of(allocation, level, allocation.pence().toArray());
    }

    /// @return which larger area a small one is counted to
    static Function<SmallArea, Area> place(AreaLevel level) {
        return switch (level) {
            case LSOA -> area -> new Area(area.code(), area.name());
            case WARD -> area -> orNone(area.ward());
            case DISTRICT -> area -> orNone(area.district());
            case DIVISION, COUNTY -> throw new IllegalArgumentException("amounts are rolled up to wards and districts");
        };
    }

    private static Area orNone(@Nullable Area area) {
        return area == null ? NONE : area;
    }

    /// Sums of larger areas.
    static final class Sums {

        private final long fund;
        private final Map<Area, AreaAmount> amounts = new TreeMap<>();

        Sums(long fund) {
            this.fund = fund;
        }

        void add(Area area, long population, long pence) {
            amounts.merge(area, new AreaAmount(area, 1, population, pence, fund), Sums::plus);
        }

        List<AreaAmount> inOrder() {
            return List.copyOf(amounts.values());
        }

        private static AreaAmount plus(AreaAmount one, AreaAmount other) {
            return new AreaAmount(
                    one.area(),
                    one.smallAreas() + other.smallAreas(),
                    one.population() + other.population(),
                    one.pence() + other.pence(),
                    one.fund());
        }
    }
}
