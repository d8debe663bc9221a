package org.joinedup.pipeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.joinedup.area.PostcodeLookup;
import org.joinedup.household.Households;
import org.joinedup.individual.Individuals;
import org.joinedup.ingest.Delivery;
import org.joinedup.ingest.IncomingDeliveries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The order of a load: day by day, each partner's delivery, then individuals, then households.
///
/// Each step is all or nothing and can run twice, so a load that was stopped goes on from where it
/// was: what is staged is not staged again, and what is not matched is matched.
@Component
class Pipeline {

    private static final Logger LOG = LoggerFactory.getLogger("org.joinedup.load");

    private static final int AT_ONCE = 2;

    private final IncomingDeliveries deliveries;
    private final PostcodeLookup postcodes;
    private final Individuals individuals;
    private final Households households;
    private final ProgressBoard board;
    private final Clock clock;
    private volatile boolean stopping;

    Pipeline(
            IncomingDeliveries deliveries,
            PostcodeLookup postcodes,
            Individuals individuals,
            Households households,
            ProgressBoard board,
            Clock clock) {
        this.deliveries = deliveries;
        this.postcodes = postcodes;
        this.individuals = individuals;
        this.households = households;
        this.board = board;
        this.clock = clock;
    }

    /// Loads what is new in the inbox, one day after the other, so that history is kept by the day.
    void load() {
        deliveries.undoUnfinished();
        var found = deliveries.notLoaded();
        board.change(before -> LoadProgress.begun(found.size(), clock.instant()));
        deliveries.describeSystems();
        postcodes.load();
        found.stream()
                .collect(groupingBy(Delivery::date, TreeMap::new, toList()))
                .values()
                .forEach(this::loadDay);
        if (deliveries.hasUnmatched()) {
            putTogether();
        }
        board.change(before -> before.at(LoadStep.DONE, clock.instant()));
    }

    /// Ends the load after the transaction that is open; the next load goes on from there.
    void stop() {
        stopping = true;
    }

    private void loadDay(List<Delivery> ofOneDay) {
        ofOneDay.stream()
                .collect(groupingBy(Delivery::scope, TreeMap::new, toList()))
                .values()
                .forEach(this::stageTogether);
        if (deliveries.hasUnmatched()) {
            putTogether();
        }
    }

    /// Two at a time, because writing one leaves a processor idle; partners' rows have nothing in
    /// common.
    ///
    /// @param ofOneDay at most one of each partner
    private void stageTogether(List<Delivery> ofOneDay) {
        try (var two = Executors.newFixedThreadPool(AT_ONCE)) {
            var staging =
                    ofOneDay.stream().map(one -> two.submit(() -> stage(one))).toList();
            for (var one : staging) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LoadStoppedException stopped ? stopped : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadStoppedException();
        }
    }

    /// A delivery that can't be loaded never keeps the others from being loaded.
    private void stage(Delivery delivery) {
        goOn();
        var id = delivery.system() + " of " + delivery.date();
        board.change(before -> before.staging(id, clock.instant()));
        try {
            var report = deliveries.load(delivery, clock.instant());
            if (report.refused()) {
                LOG.warn("{} was refused whole: {}", report.id(), report.issuesInBrief());
            }
            board.change(before -> before.staged(id, report.rowsStaged(), report.rowsRejected()));
        } catch (RuntimeException e) {
            LOG.error("{} could not be loaded; it is tried again with the next load.", id, e);
            board.change(before -> before.staged(id, 0, 0));
        }
    }

    private void putTogether() {
        goOn();
        var at = clock.instant();
        board.change(before -> before.at(LoadStep.MATCHING, at));
        individuals.rematch(at);
        goOn();
        board.change(before -> before.at(LoadStep.GROUPING_HOUSEHOLDS, clock.instant()));
        households.regroup(at);
        deliveries.markMatched(at);
    }

    private void goOn() {
        if (stopping) {
            throw new LoadStoppedException();
        }
    }
}
