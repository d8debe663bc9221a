package org.joinedup.cost.criteria;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.joinedup.cost.ledger.WindowInput;
import org.joinedup.graph.CallerMistake;
import org.jspecify.annotations.Nullable;

/// Arguments of `Query.householdsOnCriteria` beside its page.
///
/// @param window the days
/// @param atLeast how many criteria a household meets, 1 or more
/// @param criteria which of them count; null for all
record HouseholdSearch(
        WindowInput window, int atLeast, @Nullable List<Criterion> criteria) {

    /// @return which criteria count
    /// @throws graphql.GraphqlErrorException if none does, or no household can meet as many
    Set<Criterion> among() {
        if (criteria != null && criteria.isEmpty()) {
            throw CallerMistake.because("Name a criterion with 'criteria', or leave it out for all of them.");
        }
        var among = criteria == null ? EnumSet.allOf(Criterion.class) : EnumSet.copyOf(criteria);
        if (atLeast < 1 || atLeast > among.size()) {
            throw CallerMistake.because(
                    "Ask with 'atLeast' for at least 1 criterion, and for no more than are asked about.");
        }
        return among;
    }
}
