package org.joinedup.pipeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.joinedup.area.PlaceAreas;
import org.joinedup.cost.price.UnitCosts;
import org.joinedup.household.Households;
import org.joinedup.individual.Individuals;
import org.joinedup.ingest.Delivery;
import org.joinedup.ingest.IncomingDeliveries;
import org.springframework.stereotype.Component;

/// The order of a load: day by day, each partner's delivery, then individuals, then households.
///
/// Each step is all or nothing and can run twice, so a load that was stopped goes on from where it
/// was: what is staged is not staged again, and what is not matched is matched.
@Component
class Pipeline {

    private final IncomingDeliveries deliveries;
    private final PlaceAreas areas;
    private final UnitCosts prices;
    private final Individuals individuals;
    private final Households households;
    private final ProgressBoard board;
    private final Clock clock;
    private final Loads loads;
    private final DayStaging staging;

    Pipeline(
            IncomingDeliveries deliveries,
            PlaceAreas areas,
            UnitCosts prices,
            Individuals individuals,
            Households households,
            ProgressBoard board,
            Clock clock,
            Loads loads) {
        this.deliveries = deliveries;
        this.areas = areas;
        this.prices = prices;
        this.individuals = individuals;
        this.households = households;
        this.board = board;
        this.clock = clock;
        this.loads = loads;
        this.staging = new DayStaging(deliveries, board, loads);
    }

    /// Loads what is new in the inbox, one day after the other, so that history is kept by the day.
    void load() {
        staging.begin();
        deliveries.undoUnfinished();
        var found = deliveries.notLoaded();
        board.change(before -> LoadProgress.begun(found.size(), clock.instant()));
        deliveries.describeSystems();
        areas.load();
        prices.load();
        found.stream()
                .collect(groupingBy(Delivery::date, TreeMap::new, toList()))
                .values()
                .forEach(this::loadDay);
        finish(individuals::hasDecisionsToApply);
    }

    /// Puts individuals and households together again, after people have decided on links.
    void applyDecisions() {
        withoutDeliveries(individuals::hasDecisionsToApply);
    }

    /// Puts individuals and households together again, though nothing but the model has changed.
    void matchAgain() {
        withoutDeliveries(() -> true);
    }

    /// Ends the load after the transaction that is open; the next load goes on from there.
    void stop() {
        staging.stop();
    }

    private void withoutDeliveries(BooleanSupplier needed) {
        deliveries.undoUnfinished();
        board.change(before -> LoadProgress.begun(0, clock.instant()));
        finish(needed);
    }

    private void loadDay(List<Delivery> ofOneDay) {
        loads.begin();
        staging.stage(ofOneDay);
        if (deliveries.hasUnmatched()) {
            putTogether();
        }
    }

    /// Does what a load that was stopped had left, too.
    private void finish(BooleanSupplier needed) {
        if (deliveries.hasUnmatched() || loads.wasStoppedWhileMatching() || needed.getAsBoolean()) {
            putTogether();
        }
        loads.end();
        board.change(before -> before.at(LoadStep.DONE, clock.instant()));
    }

    private void putTogether() {
        staging.goOn();
        var at = loads.nextMoment();
        loads.beginMatching(at);
        board.change(before -> before.at(LoadStep.MATCHING, clock.instant()));
        individuals.rematch(at);
        staging.goOn();
        board.change(before -> before.at(LoadStep.GROUPING_HOUSEHOLDS, clock.instant()));
        households.regroup(at);
        loads.publish(at, transaction -> deliveries.markMatched(transaction, at));
    }
}
