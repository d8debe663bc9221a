package org.joinedup.match;

import java.time.LocalDate;
import java.util.List;
import org.joinedup.match.name.FamilyName;
import org.joinedup.match.name.GivenName;
import org.joinedup.source.Residence;
import org.joinedup.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/// A source record with its values in the form that is compared.
///
/// @param source the record
/// @param name its names
/// @param birthDate null when not held, or when it only stands for "not known"
/// @param contact how the person is reached
/// @param building first number of the address; empty when it has none
/// @param rare whether few records bear this given and family name
record ComparedRecord(
        SourceRecord source,
        Names name,
        @Nullable LocalDate birthDate,
        Contact contact,
        String building,
        boolean rare) {

    /// The key only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "ComparedRecord[" + source.key().text() + "]";
    }

    Residence home() {
        return source.residence();
    }

    boolean isSameBuilding(ComparedRecord other) {
        return !building.isEmpty() && building.equals(other.building);
    }

    boolean isSameContact(ComparedRecord other) {
        return Held.compare(contact.email, other.contact.email) == Held.SAME
                || Held.compare(contact.phone, other.contact.phone) == Held.SAME;
    }

    /// @param given given name
    /// @param middle further given names, plain
    /// @param family family name
    /// @param formerFamily an earlier family name
    record Names(GivenName given, List<String> middle, FamilyName family, FamilyName formerFamily) {}

    /// @param phone its digits; null when not held, or held by too many
    /// @param email in lower case; null when not held, or held by too many
    record Contact(@Nullable String phone, @Nullable String email) {}
}
