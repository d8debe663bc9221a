package org.joinedup.cost.segment;

import java.util.List;
import org.joinedup.cost.CostFilter;
import org.joinedup.cost.CostQuestion;
import org.joinedup.cost.concentration.Services;
import org.joinedup.cost.ledger.Costs;

/// What people are counted by in a profile.
///
/// @param costs what was asked
/// @param services numbers for services
/// @param residents age, ward and Mosaic class on the window's last day
/// @param features who has what in the window, whatever costs were asked about
record ProfileColumns(Costs costs, Services services, Residents residents, FeatureColumns features) {

    /// @param features which to count
    static ProfileColumns of(Costs costs, List<Feature> features) {
        var ledger = costs.ledger();
        var window = costs.question().window();
        var systems = costs.question().systems();
        var everything = ledger.ask(new CostQuestion(window, null, CostFilter.ALL, systems));
        return new ProfileColumns(
                costs,
                new Services(ledger),
                new Residents(ledger, window.to()),
                new FeatureColumns(features, everything));
    }
}
