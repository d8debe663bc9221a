package org.joinedup.household;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Writes what records say of where invented people live, one fact at a time.
///
/// Houses have names and no numbers, unless a test is about numbers.
///
/// @param residency as said so far
record Saying(Residency residency) {

    static final String POSTCODE = "JU1 2AB";

    /// Ada says so in this delivery and the source still holds her.
    static Saying says(String key, String delivered, String address) {
        var asOf = LocalDate.parse(delivered);
        return new Saying(new Residency("ada", key, address, POSTCODE, null, null, asOf, morningOf(asOf), null));
    }

    /// The same in another delivery.
    Saying delivered(LocalDate asOf) {
        return new Saying(new Residency(
                residency.individualId(),
                residency.key(),
                residency.address(),
                residency.postcode(),
                residency.uprn(),
                residency.from(),
                asOf,
                morningOf(asOf),
                residency.closedOn()));
    }

    Saying since(String day) {
        return with(residency.individualId(), residency.uprn(), LocalDate.parse(day), residency.closedOn());
    }

    Saying closed(String day) {
        return with(residency.individualId(), residency.uprn(), residency.from(), LocalDate.parse(day));
    }

    Saying uprn(String digits) {
        return with(residency.individualId(), digits, residency.from(), residency.closedOn());
    }

    Saying of(String individual) {
        return with(individual, residency.uprn(), residency.from(), residency.closedOn());
    }

    Saying postcode(@Nullable String other) {
        return new Saying(new Residency(
                residency.individualId(),
                residency.key(),
                residency.address(),
                other,
                residency.uprn(),
                residency.from(),
                residency.asOf(),
                residency.knownFrom(),
                residency.closedOn()));
    }

    private Saying with(
            String individual, @Nullable String uprn, @Nullable LocalDate from, @Nullable LocalDate closedOn) {
        return new Saying(new Residency(
                individual,
                residency.key(),
                residency.address(),
                residency.postcode(),
                uprn,
                from,
                residency.asOf(),
                residency.knownFrom(),
                closedOn));
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(5, 0).toInstant(ZoneOffset.UTC);
    }
}
