package org.joinedup.cost.ledger;

/// The names that the columns have numbers for.
///
/// @param types of interventions
/// @param systems codes of source systems
/// @param households ids
record Dictionaries(Names types, Names systems, Names households) {

    Dictionaries() {
        this(new Names(), new Names(), new Names());
    }
}
