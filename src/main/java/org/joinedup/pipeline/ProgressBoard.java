package org.joinedup.pipeline;

import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/// Where the load's progress stands: one writer, any number of readers.
@Component
class ProgressBoard {

    private static final Logger LOG = LoggerFactory.getLogger("org.joinedup.load");

    private final Sinks.Many<LoadProgress> changes = Sinks.many().replay().latestOrDefault(LoadProgress.WAITING);
    private volatile LoadProgress now = LoadProgress.WAITING;

    LoadProgress now() {
        return now;
    }

    /// @return the present state at once, then every change that a reader is fast enough for
    Flux<LoadProgress> changes() {
        return changes.asFlux().onBackpressureLatest();
    }

    synchronized void change(UnaryOperator<LoadProgress> next) {
        now = next.apply(now);
        changes.tryEmitNext(now);
        LOG.info("{}", toLine(now));
    }

    private static String toLine(LoadProgress progress) {
        return "%s%s: %d of %d deliveries, %,d rows staged, %,d rejected%s"
                .formatted(
                        progress.step(),
                        progress.underWay().isEmpty() ? "" : " " + String.join(" and ", progress.underWay()),
                        progress.deliveriesDone(),
                        progress.deliveriesFound(),
                        progress.rowsStaged(),
                        progress.rowsRejected(),
                        progress.failure() == null ? "" : ". " + progress.failure());
    }
}
