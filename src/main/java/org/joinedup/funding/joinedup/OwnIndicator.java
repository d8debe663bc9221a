package org.joinedup.funding.joinedup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joinedup.area.Vintage;
import org.joinedup.cost.criteria.Criterion;
import org.joinedup.funding.Direction;
import org.joinedup.funding.Indicator;
import org.joinedup.funding.MissingRule;
import org.jspecify.annotations.Nullable;

/// What can be counted from the graph's own data.
///
/// @param id of the indicator
/// @param name for people
/// @param unit `percent` or `pounds`
/// @param criterion that is met, where it is about one
record OwnIndicator(
        String id, String name, String unit, @Nullable Criterion criterion) {

    static final OwnIndicator ON_CRITERIA = new OwnIndicator(
            "joined-up:households-on-criteria", "Households that meet a criterion of need", "percent", null);
    static final OwnIndicator COST_A_HEAD =
            new OwnIndicator("joined-up:cost-a-head", "Cost of services a head", "pounds", null);
    static final OwnIndicator MANY_SERVICES = new OwnIndicator(
            "joined-up:five-or-more-services", "People who receive five services or more", "percent", null);

    private static final String OF_CRITERION = "joined-up:criterion:";

    /// @return all there are, by id
    static List<OwnIndicator> all() {
        return Stream.concat(
                        Stream.of(ON_CRITERIA, COST_A_HEAD, MANY_SERVICES),
                        Arrays.stream(Criterion.values()).map(OwnIndicator::of))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    /// @return empty when there is no such indicator
    static Optional<OwnIndicator> find(String id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// @param period that values are about
    Indicator entry(String period, Vintage vintage) {
        return new Indicator(
                id,
                name,
                null,
                "This place's own joined-up data",
                period,
                vintage,
                unit,
                Direction.HIGH_VALUE_IS_MORE_NEED,
                MissingRule.REFUSE,
                "As long as partners deliver.");
    }

    private static OwnIndicator of(Criterion criterion) {
        return new OwnIndicator(
                OF_CRITERION + criterion.name(), "Households: " + criterion.label(), "percent", criterion);
    }
}
