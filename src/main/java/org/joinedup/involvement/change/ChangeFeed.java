package org.joinedup.involvement.change;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.joinedup.individual.LoadPublished;
import org.joinedup.security.Caller;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// Looks again for every open subscription when there may be something new, and each minute.
///
/// That there is may be missed; what there is can't be, because each look begins where the one
/// before has ended. Few threads look, and no thread is interrupted when a subscriber leaves,
/// because the embedded database does not survive that.
@Component
class ChangeFeed implements DisposableBean {

    private static final int THREADS = 2;
    private static final int LONGEST_WAIT_IN_SECONDS = 30;

    private final ChangeQueries queries;
    private final Sinks.Many<Boolean> looks = Sinks.many().multicast().directBestEffort();
    private final ExecutorService executor = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().name("changes-", 0).daemon().factory());
    /// As a function, so that it is not taken for a service whose threads may be interrupted.
    private final Scheduler threads = Schedulers.fromExecutor(executor::execute);

    ChangeFeed(ChangeQueries queries) {
        this.queries = queries;
    }

    /// @return what there is at once, then more when there is; it ends when the account may not be
    ///     told any more
    Flux<Changes> changes(Caller caller, Instant since) {
        return Flux.defer(() -> {
            var stream = new ChangeStream(queries, caller, since);
            return Flux.concat(Mono.just(true), looks.asFlux())
                    .onBackpressureLatest()
                    .publishOn(threads, 1)
                    .map(look -> stream.look())
                    .takeWhile(Optional::isPresent)
                    .concatMapIterable(Optional::get, 1);
        });
    }

    @EventListener
    void look(LoadPublished event) {
        look();
    }

    @EventListener
    void look(TeamsChanged event) {
        look();
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    synchronized void look() {
        looks.tryEmitNext(true);
    }

    /// Ends every subscription, so that none holds the service up when it is stopped.
    @EventListener(ContextClosedEvent.class)
    synchronized void end() {
        looks.tryEmitComplete();
    }

    @Override
    public void destroy() throws InterruptedException {
        executor.shutdown();
        executor.awaitTermination(LONGEST_WAIT_IN_SECONDS, TimeUnit.SECONDS);
    }
}
