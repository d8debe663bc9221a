package org.joinedup.area;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The areas of a place in another vintage.
final class ConvertedAreas {

    private final Conversion conversion;
    private final Areas before;

    ConvertedAreas(Conversion conversion, Areas before) {
        this.conversion = conversion;
        this.before = before;
    }

    Areas areas() {
        var unknown =
                conversion.unknown(before.areas().stream().map(SmallArea::code).toList());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("The lookup has no row for " + String.join(", ", unknown));
        }
        return new Areas(conversion.to(), smallAreas(), shares());
    }

    private List<SmallArea> smallAreas() {
        var most = new HashMap<String, SmallArea>();
        var shares = new HashMap<String, Double>();
        for (var area : before.areas()) {
            for (var part : conversion.parts(area.code())) {
                if (part.share() > shares.getOrDefault(part.code(), -1.0)) {
                    shares.put(part.code(), part.share());
                    most.put(part.code(), area);
                }
            }
        }
        return most.entrySet().stream().map(this::renamed).toList();
    }

    private SmallArea renamed(Map.Entry<String, SmallArea> one) {
        var last = conversion.steps().isEmpty() ? null : conversion.steps().getLast();
        var same = one.getKey().equals(one.getValue().code());
        var unnamed = same ? one.getValue().name() : one.getKey();
        var name = last == null ? unnamed : last.names().getOrDefault(one.getKey(), unnamed);
        return new SmallArea(
                one.getKey(), name, one.getValue().ward(), one.getValue().district());
    }

    private List<DivisionShare> shares() {
        return before.shares().stream().collect(groupingBy(DivisionShare::division)).entrySet().stream()
                .flatMap(one -> shares(one.getKey(), one.getValue()))
                .toList();
    }

    private Stream<DivisionShare> shares(Area division, List<DivisionShare> shares) {
        var counts = shares.stream().collect(toMap(DivisionShare::lsoa, share -> (double) share.count()));
        return conversion.convert(counts, Conversion.Kind.COUNT).entrySet().stream()
                .filter(one -> Objects.requireNonNull(one.getValue()) >= 1)
                .map(one ->
                        new DivisionShare(one.getKey(), division, one.getValue().longValue()));
    }
}
