package org.joinedup.individual.review;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.joinedup.match.Decision;
import org.joinedup.match.Decision.Kind;
import org.joinedup.source.SourceRecordKey;
import org.jspecify.annotations.Nullable;

/// Which records people's decisions hold together, and by what way.
final class MustLinks {

    private final Collection<Decision> decisions;
    private final Map<SourceRecordKey, TreeSet<SourceRecordKey>> neighbours = new HashMap<>();

    /// @param decisions in force, free of contradictions
    MustLinks(Collection<Decision> decisions) {
        this.decisions = decisions;
        decisions.stream().filter(one -> one.kind() == Kind.MUST_LINK).forEach(one -> {
            neighbours.computeIfAbsent(one.left(), key -> new TreeSet<>()).add(one.right());
            neighbours.computeIfAbsent(one.right(), key -> new TreeSet<>()).add(one.left());
        });
    }

    /// @return a sentence that names the way from record to record that rules the decision out;
    ///     null when nothing does
    @Nullable
    String findContradiction(Decision wanted) {
        return switch (wanted.kind()) {
            case CANNOT_LINK -> contradictionOfParting(wanted);
            case MUST_LINK -> contradictionOfJoining(wanted);
        };
    }

    private @Nullable String contradictionOfParting(Decision wanted) {
        var ways = ways(wanted.left());
        return ways.containsKey(wanted.right())
                ? "Decisions hold the two records together: %s. Undo one of them first."
                        .formatted(text(ways.get(wanted.right())))
                : null;
    }

    /// The shortest way, so that the sentence names no more than needed.
    private @Nullable String contradictionOfJoining(Decision wanted) {
        var left = ways(wanted.left());
        var right = ways(wanted.right());
        return decisions.stream()
                .filter(one -> one.kind() == Kind.CANNOT_LINK)
                .flatMap(apart -> Stream.of(
                        way(left.get(apart.left()), right.get(apart.right())),
                        way(left.get(apart.right()), right.get(apart.left()))))
                .filter(Objects::nonNull)
                .min(Comparator.<List<SourceRecordKey>>comparingInt(List::size).thenComparing(MustLinks::text))
                .map(way ->
                        "This would make %s and %s one person, who were decided to be two: %s. Undo one of these decisions first."
                                .formatted(way.getFirst().text(), way.getLast().text(), text(way)))
                .orElse(null);
    }

    /// @return by each record that is held together with the first, the way from the first to it
    private Map<SourceRecordKey, List<SourceRecordKey>> ways(SourceRecordKey first) {
        var ways = new TreeMap<SourceRecordKey, List<SourceRecordKey>>();
        ways.put(first, List.of(first));
        var open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            var way = Objects.requireNonNull(ways.get(open.remove()));
            for (var next : neighbours.getOrDefault(way.getLast(), new TreeSet<>())) {
                if (ways.putIfAbsent(next, longer(way, next)) == null) {
                    open.add(next);
                }
            }
        }
        return ways;
    }

    private static List<SourceRecordKey> longer(List<SourceRecordKey> way, SourceRecordKey next) {
        return Stream.concat(way.stream(), Stream.of(next)).toList();
    }

    /// @return from the end of the one, by its beginning and the other's, to the other's end
    private static @Nullable List<SourceRecordKey> way(
            @Nullable List<SourceRecordKey> left, @Nullable List<SourceRecordKey> right) {
        if (left == null || right == null) {
            return null;
        }
        var way = new ArrayList<>(left);
        Collections.reverse(way);
        way.addAll(right);
        return way;
    }

    private static String text(List<SourceRecordKey> way) {
        return way.stream().map(SourceRecordKey::text).collect(joining(" = "));
    }
}
