package org.joinedup.cost.rollup;

import java.time.LocalDate;
import java.util.List;
import org.joinedup.audit.AuditSubject;
import org.joinedup.household.Household;
import org.jspecify.annotations.Nullable;

/// The lines that a roll-up can be split into. Shares are of the roll-up's pence, 0 to 1; 0 when
/// it comes to nothing.
final class Lines {

    private Lines() {}

    /// What an agency pays.
    record AgencyCost(String code, String name, long pence, double share, int people, int interventions) {}

    /// What a service costs; null for what is no service, such as a meal.
    record ServiceCost(@Nullable String service, long pence, double share, int people, int interventions) {}

    /// What a type of intervention costs.
    ///
    /// @param days in the window, of those that are counted by days
    /// @param quantity in the window, of those that have one, in the type's unit
    /// @param meanPence of one intervention in the window
    record TypeCost(
            String type,
            long pence,
            double share,
            int people,
            int interventions,
            long days,
            double quantity,
            double meanPence) {}

    /// What a member of a household costs it.
    record MemberCost(String individualId, long pence, double share, int interventions) implements AuditSubject {
        @Override
        public List<String> auditSubjects() {
            return List.of(individualId);
        }

        /// The id only, because what is printed ends up in a log.
        @Override
        public String toString() {
            return "MemberCost[" + individualId + "]";
        }
    }

    /// What a person costs in a household; without one, what can't be placed.
    record HouseholdCost(@Nullable Household household, long pence, double share, int interventions)
            implements AuditSubject {
        @Override
        public List<String> auditSubjects() {
            return household == null ? List.of() : household.auditSubjects();
        }

        /// The id only, because what is printed ends up in a log.
        @Override
        public String toString() {
            return "HouseholdCost[" + household + "]";
        }
    }

    /// What households of an LSOA or ward cost; without a code, what can't be placed.
    record AreaCost(
            @Nullable String code, @Nullable String name, long pence, double share, int people, int households) {}

    /// What a calendar month costs.
    ///
    /// @param month its first day
    record MonthCost(LocalDate month, long pence) {}
}
