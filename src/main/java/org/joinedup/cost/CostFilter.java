package org.joinedup.cost;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which costs a question is about. Each part narrows it; null leaves it as it is.
///
/// @param types types of interventions
/// @param services names of services, as the unit costs state them
/// @param agencies codes of paying agencies
/// @param wards codes of wards that the household lived in
/// @param lsoas codes of LSOAs that the household lived in
public record CostFilter(
        @Nullable Set<String> types,
        @Nullable Set<String> services,
        @Nullable Set<String> agencies,
        @Nullable Set<String> wards,
        @Nullable Set<String> lsoas) {

    /// Leaves nothing out.
    public static final CostFilter ALL = new CostFilter(null, null, null, null, null);

    /// @return whether what is left depends on who pays or where it was received
    public boolean needsParts() {
        return agencies != null || wards != null || lsoas != null;
    }
}
