package org.joinedup.involvement.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import org.joinedup.individual.Individual;

/// Somebody who may be the person asked for, and why.
///
/// @param individual who
/// @param evidence why
record SearchHit(Individual individual, Evidence evidence) {

    /// The most evidence first; then by name, birth date and id.
    static final Comparator<SearchHit> BEST_FIRST = comparing((SearchHit hit) -> -hit.evidence.bits())
            .thenComparing(hit -> hit.individual.displayName())
            .thenComparing(hit -> hit.individual.birthDate(), nullsLast(naturalOrder()))
            .thenComparing(hit -> hit.individual.id());
}
