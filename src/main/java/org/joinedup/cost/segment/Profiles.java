package org.joinedup.cost.segment;

import java.util.List;
import java.util.stream.Stream;

/// Counts all segments, and with them everyone, in one pass over the people and one over what they
/// received.
///
/// @param segments by their numbers
/// @param base everyone: all segments together
record Profiles(List<Tally> segments, Tally base) {

    /// @param segmentOf number of each person's segment, from 0
    /// @param size how many segments there are
    static Profiles of(ProfileColumns columns, int[] segmentOf, int size) {
        var segments = Stream.generate(() -> Tally.of(columns)).limit(size).toList();
        countPeople(columns, segmentOf, segments);
        countCosts(columns, segmentOf, segments);
        var base = Tally.of(columns);
        segments.forEach(base::addAll);
        return new Profiles(segments, base);
    }

    private static void countPeople(ProfileColumns columns, int[] segmentOf, List<Tally> segments) {
        var pence = columns.costs().byPerson();
        var ledger = columns.costs().ledger();
        for (var person = 0; person < segmentOf.length; person++) {
            var segment = segments.get(segmentOf[person]);
            segment.cost().add(pence[person]);
            columns.residents().count(person, segment);
            columns.features().count(person, ledger.person(person), segment.features());
        }
    }

    private static void countCosts(ProfileColumns columns, int[] segmentOf, List<Tally> segments) {
        var services = columns.services();
        columns.costs().forEach(part -> {
            var segment = segments.get(segmentOf[part.person()]);
            segment.types().add(part.person(), part.type(), part.pence());
            segment.services().add(part.person(), services.of(part), part.pence());
        });
    }
}
