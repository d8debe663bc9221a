package org.joinedup.funding.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.joinedup.funding.allocation.Allocation;
import org.jspecify.annotations.Nullable;

/// Two allocations beside each other.
///
/// @param areas those of both, in order of code
/// @param onlyFirst areas that take part in the first only, in order of code
/// @param onlySecond areas that take part in the second only, in order of code
/// @param districts of either, in order of code; an area of both is counted to the district that
///     the second has it in
/// @param effects what each factor in which the two differ did to the whole fund
/// @param ranksAgree Spearman's correlation of the figures' ranks of the areas of both; null for
///     fewer than two of them or when either does not vary
/// @param penceAgree the same of their amounts
public record Comparison(
        List<PlaceChange> areas,
        List<PlaceChange> onlyFirst,
        List<PlaceChange> onlySecond,
        List<PlaceChange> districts,
        List<FactorEffect> effects,
        @Nullable Double ranksAgree,
        @Nullable Double penceAgree) {

    /// Keeps its own copies of the lists.
    public Comparison {
        areas = List.copyOf(areas);
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
        districts = List.copyOf(districts);
        effects = List.copyOf(effects);
    }

    /// @param first as it was
    /// @param second as it would be
    public static Comparison of(Allocation first, Allocation second) {
        return new Comparing(first, second).comparison();
    }

    /// @return pence that areas gain, those that only the second has included
    public long gained() {
        return all().stream().mapToLong(one -> Math.max(0, one.change())).sum();
    }

    /// @return pence that areas lose, those that only the first has included; 0 or more
    public long lost() {
        return all().stream().mapToLong(one -> Math.max(0, -one.change())).sum();
    }

    /// @return how many areas of both gain
    public int winners() {
        return (int) areas.stream().filter(one -> one.change() > 0).count();
    }

    /// @return how many areas of both lose
    public int losers() {
        return (int) areas.stream().filter(one -> one.change() < 0).count();
    }

    private List<PlaceChange> all() {
        return Stream.of(areas, onlyFirst, onlySecond).flatMap(List::stream).toList();
    }

    /// Puts the two beside each other.
    private static final class Comparing {

        private final Allocation first;
        private final Allocation second;
        private final Effects effects;

        Comparing(Allocation first, Allocation second) {
            this.first = first;
            this.second = second;
            this.effects = new Effects(new Hybrids(first, second));
        }

        Comparison comparison() {
            var one = new Side(first, Places.areas(first.ranking().data()));
            var other = new Side(second, Places.areas(second.ranking().data()));
            var areas = changes(one, other, effects.byArea());
            var both = areas.stream().filter(PlaceChange::isInBoth).toList();
            return new Comparison(
                    both,
                    some(areas, area -> area.second() == null),
                    some(areas, area -> area.first() == null),
                    districts(),
                    effects.overall(),
                    agree(both, PlaceChange::firstRank, PlaceChange::secondRank),
                    agree(both, PlaceChange::first, PlaceChange::second));
        }

        private List<PlaceChange> districts() {
            var alike = Districts.alike(first.ranking().data(), second.ranking().data());
            var one = new Side(first, Places.districts(alike));
            var other = new Side(second, Places.districts(second.ranking().data()));
            var placeOf = new HashMap<String, String>();
            put(placeOf, first, one);
            put(placeOf, second, other);
            return changes(one, other, effects.by(placeOf));
        }

        private static void put(Map<String, String> placeOf, Allocation allocation, Side side) {
            for (var area = 0; area < allocation.size(); area++) {
                var place = side.placeOf(area);
                if (place != null) {
                    placeOf.put(allocation.area(area).code(), place);
                }
            }
        }

        private List<PlaceChange> changes(Side one, Side other, Map<String, long[]> parts) {
            var codes = new TreeSet<String>();
            one.codes().forEach(codes::add);
            other.codes().forEach(codes::add);
            return codes.stream()
                    .map(code -> new PlaceChange(
                            code,
                            name(code, one, other),
                            one.pence(code),
                            other.pence(code),
                            one.rank(code),
                            other.rank(code),
                            effects.named(Objects.requireNonNull(parts.get(code)))))
                    .toList();
        }

        private static String name(String code, Side one, Side other) {
            var name = other.name(code);
            return name == null ? Objects.requireNonNullElse(one.name(code), code) : name;
        }

        private static List<PlaceChange> some(List<PlaceChange> changes, Predicate<PlaceChange> which) {
            return changes.stream().filter(which).toList();
        }

        private static @Nullable Double agree(
                List<PlaceChange> both, ToDoubleFunction<PlaceChange> one, ToDoubleFunction<PlaceChange> other) {
            if (both.size() < 2) {
                return null;
            }
            var agree = new SpearmansCorrelation()
                    .correlation(
                            both.stream().mapToDouble(one).toArray(),
                            both.stream().mapToDouble(other).toArray());
            return Double.isNaN(agree) ? null : agree;
        }
    }
}
