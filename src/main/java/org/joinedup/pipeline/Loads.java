package org.joinedup.pipeline;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.joinedup.graph.Graph;
import org.joinedup.graph.GraphTransaction;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.joinedup.individual.LoadPublished;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Keeps when loads were published, so that whoever asks what has changed misses nothing.
///
/// What a load writes is known from a moment after that of every load before and not after its
/// own. So a reader who has seen the load of a moment has seen all that is known from then or
/// before, whatever the clock does. A load under way is noted before it writes what can be seen.
@Component
class Loads {

    private final Graph graph;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Loads(Graph graph, Clock clock, ApplicationEventPublisher events) {
        this.graph = graph;
        this.clock = clock;
        this.events = events;
    }

    /// @return now, to the millisecond; later if the clock has gone back behind what was written
    Instant nextMoment() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return moments().first(now);
    }

    /// Notes that a load is under way.
    void begin() {
        note(null);
    }

    /// Notes that matching begins; until it is published, a load that was stopped must match again.
    void beginMatching(Instant at) {
        note(at);
    }

    /// @return whether a load was stopped between the beginning of matching and its publication
    boolean wasStoppedWhileMatching() {
        return moments().matchingAt() != null;
    }

    /// Lets it be known that all of a load can be seen.
    ///
    /// @param lastStep what the load writes last, in the same transaction
    void publish(Instant at, Consumer<GraphTransaction> lastStep) {
        graph.write(transaction -> {
            lastStep.accept(transaction);
            transaction.run(Statement.named("pipeline/publishLoad").with("at", at.atZone(ZoneOffset.UTC)));
            transaction.run(Statement.named("pipeline/endLoad"));
        });
        events.publishEvent(new LoadPublished());
    }

    /// Notes that no load is under way.
    void end() {
        graph.write(Statement.named("pipeline/endLoad"));
    }

    private void note(@Nullable Instant matchingAt) {
        graph.write(Statement.named("pipeline/beginLoad")
                .with("matchingAt", matchingAt == null ? null : matchingAt.atZone(ZoneOffset.UTC)));
    }

    private Moments moments() {
        return graph.findOne(Statement.named("pipeline/loadMoments"), Moments::from)
                .orElseThrow();
    }

    /// @param latestLoad of the latest load that was published; null before the first
    /// @param latestDelivery at which the latest delivery was loaded; null before the first
    /// @param matchingAt of a load that was stopped while it matched; null when there is none
    private record Moments(
            @Nullable Instant latestLoad,
            @Nullable Instant latestDelivery,
            @Nullable Instant matchingAt) {

        static Moments from(Row row) {
            return new Moments(
                    row.findMoment("latestLoad"), row.findMoment("latestDelivery"), row.findMoment("matchingAt"));
        }

        /// @return the first moment from `now` on that comes after the latest load and, if the clock
        ///     has gone back, after whatever else was written
        Instant first(Instant now) {
            var behind = Stream.of(latestDelivery, matchingAt)
                    .filter(Objects::nonNull)
                    .filter(now::isBefore);
            var reached = Stream.ofNullable(latestLoad).filter(load -> !now.isAfter(load));
            return Stream.concat(behind, reached)
                    .max(Instant::compareTo)
                    .map(latest -> latest.plusMillis(1))
                    .orElse(now);
        }
    }
}
