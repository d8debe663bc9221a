package org.joinedup.pipeline;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.joinedup.individual.DecisionsChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Runs the pipeline at the start, at the hour that `joinedup.pipeline.schedule` says, when asked,
/// and when people have decided on links.
///
/// One at a time: asking while one runs starts another after it.
@Component
class LoadWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger("org.joinedup.load");

    /// Long enough for one partner's delivery; no thread is interrupted, because the embedded
    /// database does not survive that.
    private static final int LONGEST_WAIT_IN_SECONDS = 120;

    private final Pipeline pipeline;
    private final ProgressBoard board;
    private final Clock clock;
    private final ExecutorService loads = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("load").daemon().factory());
    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicBoolean decided = new AtomicBoolean();

    LoadWatch(Pipeline pipeline, ProgressBoard board, Clock clock) {
        this.pipeline = pipeline;
        this.board = board;
        this.clock = clock;
    }

    /// Asks for a load and returns at once.
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${joinedup.pipeline.schedule:0 0 5 * * *}")
    void askForLoad() {
        if (asked.compareAndSet(false, true)) {
            loads.execute(() -> run(asked, pipeline::load));
        }
    }

    /// Asks for decisions to be applied and returns at once.
    @EventListener
    void askForDecisions(DecisionsChanged event) {
        if (decided.compareAndSet(false, true)) {
            loads.execute(() -> run(decided, pipeline::applyDecisions));
        }
    }

    @Override
    public void destroy() {
        pipeline.stop();
        loads.shutdown();
        try {
            if (!loads.awaitTermination(LONGEST_WAIT_IN_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Stopping while a load is under way; what it had not committed is loaded at the next start.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// @param waiting taken back at once, so that whoever asks from now on is served after it
    private void run(AtomicBoolean waiting, Runnable work) {
        waiting.set(false);
        try {
            work.run();
        } catch (LoadStoppedException e) {
            LOG.info("{}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The load stopped; it goes on when it is started again.", e);
            board.change(before -> before.failed("The load stopped; the log says why.", clock.instant()));
        }
    }
}
