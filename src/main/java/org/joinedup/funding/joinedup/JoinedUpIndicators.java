package org.joinedup.funding.joinedup;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.joinedup.area.Vintage;
import org.joinedup.cost.CostFilter;
import org.joinedup.cost.CostQuestion;
import org.joinedup.cost.Window;
import org.joinedup.cost.criteria.CriteriaResults;
import org.joinedup.cost.criteria.Criterion;
import org.joinedup.cost.ledger.Ledgers;
import org.joinedup.funding.Indicator;
import org.joinedup.funding.indicator.OwnIndicators;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.joinedup.viewpoint.SharedSystems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Works indicators out of the graph's own data, for the areas that postcodes lie in.
@Component
class JoinedUpIndicators implements OwnIndicators {

    private static final double PERCENT = 100;

    private final Ledgers ledgers;
    private final CriteriaResults criteria;
    private final SharedSystems shared;

    JoinedUpIndicators(Ledgers ledgers, CriteriaResults criteria, SharedSystems shared) {
        this.ledgers = ledgers;
        this.criteria = criteria;
        this.shared = shared;
    }

    @Override
    public List<Indicator> indicators() {
        return OwnIndicator.all().stream()
                .map(one -> one.entry("the window of the model", Vintage.LSOA_2021))
                .toList();
    }

    @Override
    public Map<String, OwnValues> values(Vintage vintage, Window window, Collection<String> ids) {
        var systems = systems();
        var question = new CostQuestion(window, null, CostFilter.ALL, systems);
        var counts = new AreaCounts(ledgers.current().ask(question));
        var found = new TreeMap<String, OwnValues>();
        for (var id : ids) {
            OwnIndicator.find(id)
                    .ifPresent(one -> found.put(
                            id,
                            values(one.entry(period(window), vintage), counts(counts, one, question), counts.codes())));
        }
        return found;
    }

    private List<AreaCount> counts(AreaCounts counts, OwnIndicator one, CostQuestion question) {
        if (one.equals(OwnIndicator.COST_A_HEAD)) {
            return counts.cost();
        }
        if (one.equals(OwnIndicator.MANY_SERVICES)) {
            return counts.manyServices();
        }
        var among = one.criterion() == null ? Arrays.asList(Criterion.values()) : List.of(one.criterion());
        return counts.households(criteria.of(question.window(), question.systems()), among);
    }

    private static OwnValues values(Indicator entry, List<AreaCount> counts, Map<Integer, String> codes) {
        var factor = entry.unit().equals("percent") ? PERCENT : 1;
        var values = new TreeMap<String, Double>();
        var suppressed = 0;
        for (var area = 0; area < counts.size(); area++) {
            if (counts.get(area).isSmall()) {
                suppressed++;
            } else {
                values.put(String.valueOf(codes.get(area)), counts.get(area).each(factor));
            }
        }
        return new OwnValues(entry, values, suppressed);
    }

    /// What a model comes to is the same for everybody who may see it, so only systems count that
    /// are shared with both roles.
    private @Nullable Set<String> systems() {
        var analyst = shared.of(new Caller("", EnumSet.of(Role.ANALYST)));
        var officer = shared.of(new Caller("", EnumSet.of(Role.FUNDING_OFFICER)));
        if (analyst == null || officer == null) {
            var one = analyst == null ? officer : analyst;
            return one == null ? null : Set.copyOf(one);
        }
        var both = new LinkedHashSet<>(analyst);
        both.retainAll(officer);
        return both;
    }

    private static String period(Window window) {
        return "%s to %s".formatted(window.from(), window.to());
    }
}
