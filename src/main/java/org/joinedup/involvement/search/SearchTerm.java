package org.joinedup.involvement.search;

/// What one can search by.
enum SearchTerm {
    /// A word of a name.
    NAME,
    /// A date of birth or a part of one.
    BIRTH_DATE,
    SEX,
    /// Words or numbers of an address.
    ADDRESS,
    POSTCODE,
    UPRN,
    IDENTIFIER
}
