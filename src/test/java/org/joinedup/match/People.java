package org.joinedup.match;

import java.time.LocalDate;
import org.joinedup.person.NationalInsuranceNumber;
import org.joinedup.person.NhsNumber;
import org.joinedup.person.PersonName;
import org.joinedup.person.Postcode;
import org.joinedup.person.Sex;
import org.joinedup.person.Upn;
import org.joinedup.person.Uprn;
import org.joinedup.source.Home;
import org.joinedup.source.Residence;
import org.joinedup.source.SourceRecord;
import org.joinedup.source.SourceRecordKey;
import org.jspecify.annotations.Nullable;

/// Writes the records of invented people, one fact at a time.
///
/// @param key `housing/H-3`
/// @param name as written
/// @param birthDate null when not held
/// @param sex null when not held
/// @param identifiers those held
/// @param home where they live
/// @param email null when not held
record People(
        String key,
        PersonName name,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        Identifiers identifiers,
        Residence home,
        @Nullable String email) {

    static People person(String key, String given, String family) {
        return new People(
                key,
                new PersonName(given, null, family, null),
                null,
                null,
                new Identifiers(null, null, null),
                Residence.NONE,
                null);
    }

    /// The same person in another system.
    People under(String otherKey) {
        return new People(otherKey, name, birthDate, sex, identifiers, home, email);
    }

    People named(String given, String family) {
        var known = new PersonName(given, name.middle(), family, name.formerFamily());
        return new People(key, known, birthDate, sex, identifiers, home, email);
    }

    People withoutNhs() {
        var held = new Identifiers(null, identifiers.upn, identifiers.nino);
        return new People(key, name, birthDate, sex, held, home, email);
    }

    People born(String date) {
        return new People(key, name, LocalDate.parse(date), sex, identifiers, home, email);
    }

    People of(Sex recorded) {
        return new People(key, name, birthDate, recorded, identifiers, home, email);
    }

    People formerly(String family) {
        var known = new PersonName(name.given(), name.middle(), name.family(), family);
        return new People(key, known, birthDate, sex, identifiers, home, email);
    }

    People middle(String names) {
        var known = new PersonName(name.given(), names, name.family(), name.formerFamily());
        return new People(key, known, birthDate, sex, identifiers, home, email);
    }

    People nhs(String digits) {
        var held = new Identifiers(new NhsNumber(digits), identifiers.upn, identifiers.nino);
        return new People(key, name, birthDate, sex, held, home, email);
    }

    People upn(String text) {
        var held = new Identifiers(identifiers.nhs, new Upn(text), identifiers.nino);
        return new People(key, name, birthDate, sex, held, home, email);
    }

    People nino(String text) {
        var held = new Identifiers(identifiers.nhs, identifiers.upn, new NationalInsuranceNumber(text));
        return new People(key, name, birthDate, sex, held, home, email);
    }

    People at(String uprn, String address, String postcode) {
        var residence = new Residence(address, new Postcode(postcode), new Uprn(uprn), null);
        return new People(key, name, birthDate, sex, identifiers, residence, email);
    }

    People at(String address, String postcode) {
        var residence = new Residence(address, new Postcode(postcode), null, null);
        return new People(key, name, birthDate, sex, identifiers, residence, email);
    }

    People mail(String address) {
        return new People(key, name, birthDate, sex, identifiers, home, address);
    }

    SourceRecord record() {
        return new SourceRecord(
                SourceRecordKey.parse(key),
                name,
                birthDate,
                sex,
                identifiers.nhs,
                identifiers.upn,
                identifiers.nino,
                home,
                null,
                email,
                Home.NONE);
    }

    record Identifiers(
            @Nullable NhsNumber nhs,
            @Nullable Upn upn,
            @Nullable NationalInsuranceNumber nino) {}
}
