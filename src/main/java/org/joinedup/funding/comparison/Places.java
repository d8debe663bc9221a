package org.joinedup.funding.comparison;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.joinedup.area.Area;
import org.joinedup.funding.FundingArea;
import org.joinedup.funding.NeedData;
import org.joinedup.funding.TieRule;
import org.joinedup.funding.Values;
import org.joinedup.funding.rank.FigureRanks;
import org.joinedup.funding.rank.Ranking;
import org.joinedup.funding.rank.Ranks;

/// Places that a question is answered for: the areas themselves, or the districts they lie in.
public final class Places {

    private final List<Area> places;
    private final int[] rows;
    private final boolean areas;

    private Places(List<Area> places, int[] rows, boolean areas) {
        this.places = places;
        this.rows = rows;
        this.areas = areas;
    }

    /// @return every area, in their order
    public static Places areas(NeedData data) {
        var places = data.areas().stream()
                .map(one -> new Area(one.code(), one.area().name()))
                .toList();
        return new Places(places, IntStream.range(0, places.size()).toArray(), true);
    }

    /// @return the districts that areas lie in, in order of code; none where no district is known
    public static Places districts(NeedData data) {
        var districts = data.areas().stream()
                .map(one -> one.area().district())
                .filter(Objects::nonNull)
                .collect(toMap(Area::code, Function.identity(), (one, other) -> one, TreeMap::new));
        var order = List.copyOf(districts.keySet());
        var index = IntStream.range(0, order.size()).boxed().collect(toMap(order::get, Function.identity()));
        var rows = data.areas().stream().mapToInt(one -> row(one, index)).toArray();
        return new Places(List.copyOf(districts.values()), rows, false);
    }

    private static int row(FundingArea area, Map<String, Integer> index) {
        var district = area.area().district();
        return district == null ? -1 : index.getOrDefault(district.code(), -1);
    }

    /// @return how many places there are
    public int size() {
        return places.size();
    }

    /// @param row index of the place
    public Area at(int row) {
        return places.get(row);
    }

    /// @param area index of the area
    /// @return index of the place that it is or lies in; -1 when that is not known
    public int rowOf(int area) {
        return rows[area];
    }

    /// What a place needs in each domain: an area's rank; the mean rank of a district's people,
    /// or of its areas where nobody lives.
    ///
    /// @return twice the ranks, by place and domain
    public double[][] needs(Ranking ranking) {
        var weights = weights(ranking.data());
        var needs = new double[size()][ranking.domains().size()];
        var sums = new double[size()];
        for (var area = 0; area < rows.length; area++) {
            if (rows[area] >= 0) {
                sums[rows[area]] += weights[area];
                add(needs[rows[area]], ranking, new Weighed(area, weights[area]));
            }
        }
        IntStream.range(0, sums.length).forEach(row -> divide(needs[row], sums[row]));
        return needs;
    }

    /// @return rank of each place by its figure, its size for the most in need; mean ranks for ties
    public Ranks ranks(Ranking ranking) {
        if (areas) {
            return FigureRanks.of(ranking);
        }
        var needs = needs(ranking);
        var figures = IntStream.range(0, size())
                .mapToDouble(row -> figure(needs[row], ranking))
                .toArray();
        return Ranks.of(Values.of(figures), TieRule.MEAN);
    }

    private static double figure(double[] needs, Ranking ranking) {
        return IntStream.range(0, needs.length)
                .mapToDouble(domain ->
                        needs[domain] * ranking.choice().weights().get(domain).doubleValue())
                .sum();
    }

    private static void add(double[] needs, Ranking ranking, Weighed one) {
        for (var domain = 0; domain < needs.length; domain++) {
            needs[domain] += one.weight() * ranking.domains().get(domain).halves(one.area());
        }
    }

    private static void divide(double[] needs, double sum) {
        Arrays.setAll(needs, domain -> needs[domain] / sum);
    }

    /// Whole numbers, so that sums are the same in whatever order they are taken.
    private double[] weights(NeedData data) {
        var people = new double[size()];
        var all = IntStream.range(0, rows.length).filter(area -> rows[area] >= 0);
        all.forEach(area -> people[rows[area]] += population(data, area));
        return IntStream.range(0, rows.length)
                .mapToDouble(area -> areas || rows[area] < 0 || people[rows[area]] == 0 ? 1 : population(data, area))
                .toArray();
    }

    private static double population(NeedData data, int area) {
        return data.areas().get(area).population();
    }

    private record Weighed(int area, double weight) {}
}
