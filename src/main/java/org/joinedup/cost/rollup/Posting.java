package org.joinedup.cost.rollup;

import java.time.LocalDate;
import java.util.List;
import org.joinedup.audit.AuditSubject;
import org.joinedup.cost.price.UnitCost;
import org.jspecify.annotations.Nullable;

/// What one agency pays for one intervention, with how it is worked out.
///
/// @param key of the intervention: system and its identifier
/// @param individualId who received it
/// @param householdId to which it belongs; null when it can't be placed
/// @param unitCost that it is priced by
/// @param agency code of who pays
/// @param from first day that this is of, in the window
/// @param to last day, inclusive
/// @param pence of this part
/// @param explanation how it is worked out, in a sentence without names
record Posting(
        String key,
        String individualId,
        @Nullable String householdId,
        UnitCost unitCost,
        String agency,
        LocalDate from,
        LocalDate to,
        long pence,
        String explanation)
        implements AuditSubject {

    @Override
    public List<String> auditSubjects() {
        return householdId == null ? List.of(individualId) : List.of(individualId, householdId);
    }

    /// The key only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "Posting[" + key + "]";
    }
}
