package org.joinedup.benchmark;

import java.time.LocalDate;

/// One of the demo city's people as they truly are, and which individual they were found to be.
///
/// @param given given name
/// @param family surname
/// @param former an earlier surname that some record tells; empty when none does
/// @param birth date of birth
/// @param postcode of their home
/// @param street number and name of the street of their home, lower case
/// @param individualId of the individual that most of their records are linked to
record TruePerson(
        String given,
        String family,
        String former,
        LocalDate birth,
        String postcode,
        String street,
        String individualId) {}
