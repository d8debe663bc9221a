package org.joinedup.funding.question;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.util.Comparator;
import org.joinedup.funding.comparison.PlaceChange;

/// How changes are put in order; those that are alike by code.
enum ChangeOrder {
    /// By code.
    CODE(comparing(PlaceChange::code)),
    /// Who loses most comes first.
    MOST_LOST(comparingLong(PlaceChange::change).thenComparing(PlaceChange::code)),
    /// Who gains most comes first.
    MOST_GAINED(comparingLong(PlaceChange::change).reversed().thenComparing(PlaceChange::code));

    private final Comparator<PlaceChange> comparator;

    ChangeOrder(Comparator<PlaceChange> comparator) {
        this.comparator = comparator;
    }

    Comparator<PlaceChange> comparator() {
        return comparator;
    }
}
