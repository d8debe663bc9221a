package org.joinedup.area.boundary;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joinedup.area.Area;
import org.joinedup.area.AreaLevel;
import org.joinedup.table.Issue;

/// Boundaries of areas, with their simplifications, which are computed once each.
public final class Boundaries {

    private static final int KEPT = 32;

    private final List<Coverage> coverages;
    private final List<Issue> issues;
    private final Cache<Detail, Coverage> simplified =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private Boundaries(List<Coverage> coverages, List<Issue> issues) {
        this.coverages = List.copyOf(coverages);
        this.issues = List.copyOf(issues);
    }

    private record Detail(int coverage, int metres) {}

    /// @param files GeoJSON, features recognised by a property such as `LSOA11CD`
    public static Boundaries of(List<Path> files) {
        var issues = new ArrayList<Issue>();
        var coverages = files.stream()
                .flatMap(file -> new BoundaryReader(file, issues).read().stream())
                .toList();
        return new Boundaries(coverages, issues);
    }

    /// @return these, and larger areas put together from smaller ones where no file has them
    /// @param smaller kind of area that there are boundaries of
    /// @param larger kind of area to put together
    /// @param parents the larger area by code of the smaller
    public Boundaries dissolved(AreaLevel smaller, AreaLevel larger, Map<String, Area> parents) {
        var known = codes(larger);
        var missing = new TreeMap<>(parents);
        missing.values().removeIf(parent -> known.contains(parent.code()));
        var added = of(smaller)
                .map(one -> one.dissolved(missing, larger))
                .filter(one -> !one.features().isEmpty())
                .toList();
        return new Boundaries(Stream.concat(coverages.stream(), added.stream()).toList(), issues);
    }

    /// @return what is wrong with the files
    public List<Issue> issues() {
        return issues;
    }

    /// @return codes of all areas of one kind that there are boundaries of
    public SortedSet<String> codes(AreaLevel level) {
        var codes = new TreeSet<String>();
        of(level).forEach(one -> one.features().forEach(feature -> codes.add(feature.code())));
        return codes;
    }

    /// @return those that there is no boundary of
    public SortedSet<String> missing(Collection<String> codes) {
        var missing = new TreeSet<>(codes);
        coverages.forEach(one -> one.features().forEach(feature -> missing.remove(feature.code())));
        return missing;
    }

    /// Areas without a boundary are left out.
    ///
    /// @param codes of the areas
    /// @param metres size of what may be left out of a line, 0 or more; 0 leaves everything
    /// @param properties of an area by its code, beside `code` and `name`; values are
    ///     text, numbers, booleans, null, and lists and maps of these
    /// @return a FeatureCollection (RFC 7946) as text: features in order of code, coordinates to 5
    ///     decimals, outer rings counterclockwise
    public String map(Collection<String> codes, int metres, Function<String, Map<String, ?>> properties) {
        var wanted = new TreeSet<>(codes);
        var found = new TreeMap<String, Feature>();
        for (var i = 0; i < coverages.size(); i++) {
            var has = coverages.get(i).features().stream().anyMatch(one -> wanted.contains(one.code()));
            if (has) {
                simplified(i, metres).features().stream()
                        .filter(one -> wanted.contains(one.code()))
                        .forEach(one -> found.putIfAbsent(one.code(), one));
            }
        }
        return FeatureCollection.of(found.values(), properties);
    }

    /// @return names by code, of areas of one kind
    public Map<String, String> names(AreaLevel level) {
        return of(level)
                .flatMap(one -> one.features().stream())
                .collect(toMap(Feature::code, Feature::name, (one, other) -> one));
    }

    Stream<Coverage> of(AreaLevel level) {
        return coverages.stream().filter(one -> one.level() == level);
    }

    private Coverage simplified(int at, int metres) {
        return simplified.get(new Detail(at, metres), key -> coverages.get(at).simplified(metres));
    }
}
