package org.joinedup.source;

import java.time.LocalDate;
import org.joinedup.person.NationalInsuranceNumber;
import org.joinedup.person.NhsNumber;
import org.joinedup.person.PersonName;
import org.joinedup.person.Sex;
import org.joinedup.person.Upn;
import org.jspecify.annotations.Nullable;

/// One person as one source system knows them.
///
/// @param key where it comes from
/// @param name as written by the system
/// @param birthDate null when the system does not hold it
/// @param sex null when the system does not hold it
/// @param nhsNumber null when the system does not hold a valid one
/// @param upn null when the system does not hold a valid one
/// @param nationalInsuranceNumber null when the system does not hold a valid one
/// @param residence where the system says that the person lives
/// @param phone as written; null when the system does not hold it
/// @param email as written; null when the system does not hold it
/// @param home what kind of home it is; the match does not read it
public record SourceRecord(
        SourceRecordKey key,
        PersonName name,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable NhsNumber nhsNumber,
        @Nullable Upn upn,
        @Nullable NationalInsuranceNumber nationalInsuranceNumber,
        Residence residence,
        @Nullable String phone,
        @Nullable String email,
        Home home) {

    /// The key only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "SourceRecord[" + key.text() + "]";
    }
}
