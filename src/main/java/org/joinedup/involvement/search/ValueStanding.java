package org.joinedup.involvement.search;

/// Whether a value still stands.
enum ValueStanding {
    /// A record that a source system holds says it.
    CURRENT,
    /// No record says it any more.
    FORMER;

    static ValueStanding of(boolean current) {
        return current ? CURRENT : FORMER;
    }
}
