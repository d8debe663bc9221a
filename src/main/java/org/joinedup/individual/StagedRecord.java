package org.joinedup.individual;

import org.joinedup.graph.Row;
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

/// A staged source record with the link that it has now: one row of `sourceRecords.cypher`.
///
/// @param record as staged
/// @param closed whether its source system holds it no more
/// @param link null when it is linked to no individual
record StagedRecord(
        SourceRecord record, boolean closed, @Nullable Link link) {

    static StagedRecord from(Row row) {
        return new StagedRecord(toRecord(row), row.flag("closed"), toLink(row));
    }

    /// The home is left out, because it tells nobody apart.
    ///
    /// @param row of a record as it stands, or as it stood: `pastSourceRecords.cypher`
    static SourceRecord toRecord(Row row) {
        var nhsNumber = row.findText("nhsNumber");
        var upn = row.findText("upn");
        var insurance = row.findText("nationalInsuranceNumber");
        var sex = row.findText("sex");
        return new SourceRecord(
                SourceRecordKey.parse(row.text("key")),
                new PersonName(
                        row.findText("givenName"),
                        row.findText("middleName"),
                        row.findText("familyName"),
                        row.findText("formerFamilyName")),
                row.findDate("birthDate"),
                sex == null ? null : Sex.valueOf(sex),
                nhsNumber == null ? null : new NhsNumber(nhsNumber),
                upn == null ? null : new Upn(upn),
                insurance == null ? null : new NationalInsuranceNumber(insurance),
                toResidence(row),
                row.findText("phone"),
                row.findText("email"),
                Home.NONE);
    }

    private static Residence toResidence(Row row) {
        var postcode = row.findText("postcode");
        var uprn = row.findText("uprn");
        return new Residence(
                row.findText("address"),
                postcode == null ? null : new Postcode(postcode),
                uprn == null ? null : new Uprn(uprn),
                row.findDate("addressFrom"));
    }

    private static @Nullable Link toLink(Row row) {
        var individualId = row.findText("individualId");
        return individualId == null
                ? null
                : new Link(row.text("key"), individualId, row.decimal("matchWeight"), row.findText("evidence"));
    }
}
