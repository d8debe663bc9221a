package org.joinedup.involvement;

import java.util.List;
import org.joinedup.graph.CallerMistake;
import org.jspecify.annotations.Nullable;

/// Which involvements are asked for.
///
/// @param current true for those that go on on the day asked, false for the others; null for both
/// @param agencies owners of source systems, in any case; null for all
/// @param services ids of services; null for all
record InvolvementFilter(
        @Nullable Boolean current,
        @Nullable List<String> agencies,
        @Nullable List<String> services) {

    static final InvolvementFilter EVERYTHING = new InvolvementFilter(null, null, null);

    private static final int MOST = 100;

    /// @throws graphql.GraphqlErrorException if a list is too long
    InvolvementFilter {
        if ((agencies != null && agencies.size() > MOST) || (services != null && services.size() > MOST)) {
            throw CallerMistake.because("Name at most " + MOST + " agencies and " + MOST + " services.");
        }
    }

    boolean lets(InvolvementAnswer one) {
        return (current == null || current == one.current())
                && (agencies == null || agencies.stream().anyMatch(agency -> agency.equalsIgnoreCase(one.agency())))
                && (services == null || services.contains(one.service().id()));
    }

    /// @return whether it leaves anything out
    boolean narrows() {
        return !equals(EVERYTHING);
    }
}
