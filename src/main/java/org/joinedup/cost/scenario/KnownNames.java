package org.joinedup.cost.scenario;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.joinedup.cost.CostFilter;
import org.joinedup.cost.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/// The names that a plan can use: what is misspelt would reach nobody.
final class KnownNames {

    private final Ledger ledger;

    KnownNames(Ledger ledger) {
        this.ledger = ledger;
    }

    /// @return what is not known, such as `a service that no unit cost has`; null when all is
    @Nullable
    String firstUnknown(CostFilter what) {
        if (hasOther(what.types(), this::isType)) {
            return "a type that is not known";
        }
        if (hasOther(what.services(), this::isService)) {
            return "a service that no unit cost has";
        }
        if (hasOther(what.agencies(), ledger.prices().agencyNames()::containsKey)) {
            return "an agency that pays for nothing";
        }
        return null;
    }

    boolean isType(String type) {
        return ledger.types().find(type) != null
                || ledger.prices().costs().stream().anyMatch(cost -> cost.type().equals(type));
    }

    boolean isPriced(String type, LocalDate day) {
        return ledger.prices().findCost(type, day).isPresent();
    }

    private boolean isService(String service) {
        return ledger.prices().costs().stream().anyMatch(cost -> service.equals(cost.service()));
    }

    /// An empty set names nothing, so it can't be meant.
    private static boolean hasOther(@Nullable Set<String> names, Predicate<String> known) {
        return names != null && (names.isEmpty() || !names.stream().allMatch(known));
    }
}
