package org.joinedup.individual.model;

import java.util.List;
import java.util.Optional;
import org.joinedup.graph.CallerMistake;
import org.joinedup.individual.Individuals;
import org.joinedup.individual.ModelAdopted;
import org.joinedup.match.FellegiSunter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Trains models and puts them into force, one after the other, and lets it be known.
@Component
class MatchModels {

    private static final Logger LOG = LoggerFactory.getLogger("org.joinedup.load");

    /// Of fewer, the estimation could not tell the prior from certainty.
    private static final int FEWEST_RECORDS = 3;

    private final FellegiSunter matcher;
    private final Individuals individuals;
    private final ApplicationEventPublisher events;

    MatchModels(FellegiSunter matcher, Individuals individuals, ApplicationEventPublisher events) {
        this.matcher = matcher;
        this.individuals = individuals;
        this.events = events;
    }

    /// @return empty before the first
    Optional<MatchModel> inForce() {
        return matcher.inForce().map(MatchModel::of);
    }

    List<String> versions() {
        return matcher.versions();
    }

    /// Trains on every source record and keeps the model; what matches stays as it is.
    ///
    /// @throws graphql.GraphqlErrorException if there are too few records
    synchronized MatchModelDrift train() {
        var records = individuals.sourceRecords();
        if (records.size() < FEWEST_RECORDS) {
            throw CallerMistake.because("There are too few source records to train a model on.");
        }
        var trained = matcher.train(records);
        LOG.info("Trained the model {} on {} source records.", trained.version(), trained.records());
        return MatchModelDrift.between(matcher.current(), trained);
    }

    /// Puts a model into force and has every source record matched by it.
    ///
    /// @throws graphql.GraphqlErrorException if there is none of that version
    synchronized MatchModel adopt(String version) {
        if (!matcher.versions().contains(version)) {
            throw CallerMistake.because("There is no model of this version.");
        }
        matcher.adopt(version);
        LOG.info("The model {} is in force.", version);
        events.publishEvent(new ModelAdopted());
        return inForce().orElseThrow();
    }
}
