package org.joinedup.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.joinedup.person.PersonName;
import org.joinedup.source.Fingerprint;
import org.joinedup.source.Home;
import org.joinedup.source.Intervention;
import org.joinedup.source.Involvement;
import org.joinedup.source.PractitionerContact;
import org.joinedup.source.Residence;
import org.joinedup.source.SourceRecord;
import org.joinedup.source.SourceRecordKey;
import org.joinedup.source.StatedRelation;
import org.jspecify.annotations.Nullable;

/// The content of a row as the graph keeps it: properties of one node (`docs/graph.md`).
///
/// @param content by name, always in the same order; what comes from the partner
record RowProperties(Map<String, @Nullable Object> content) {

    static RowProperties of(SourceRecord person) {
        var row = identified(person.key());
        row.put("recordId", person.key().recordId());
        addName(row, person.name());
        row.put("birthDate", person.birthDate());
        row.put("sex", person.sex() == null ? null : person.sex().name());
        row.put(
                "nhsNumber",
                person.nhsNumber() == null ? null : person.nhsNumber().digits());
        row.put("upn", person.upn() == null ? null : person.upn().text());
        var insurance = person.nationalInsuranceNumber();
        row.put("nationalInsuranceNumber", insurance == null ? null : insurance.text());
        addResidence(row, person.residence());
        row.put("phone", person.phone());
        row.put("email", person.email());
        addHome(row, person.home());
        return new RowProperties(row);
    }

    static RowProperties of(Involvement involvement) {
        var row = identified(involvement.key());
        var practitioner = involvement.practitioner();
        row.put("recordKey", StagedRow.key(involvement.key(), involvement.recordId()));
        row.put("serviceId", ServiceId.of(involvement.key().system(), involvement.service()));
        row.put(
                "practitionerId",
                practitioner == null ? null : practitioner.key().text());
        row.put("role", involvement.role());
        row.put("from", involvement.from());
        row.put("to", involvement.to());
        row.put("lead", involvement.lead() ? true : null);
        return new RowProperties(row);
    }

    static RowProperties of(Intervention intervention) {
        var row = identified(intervention.key());
        var quantity = intervention.quantity();
        row.put("recordKey", StagedRow.key(intervention.key(), intervention.recordId()));
        row.put("type", intervention.type());
        row.put("from", intervention.from());
        row.put("to", intervention.to());
        row.put("quantity", quantity == null ? null : quantity.doubleValue());
        return new RowProperties(row);
    }

    static RowProperties of(StatedRelation relation) {
        var row = identified(relation.key());
        row.put("recordKey", StagedRow.key(relation.key(), relation.recordId()));
        row.put("relatedKey", StagedRow.key(relation.key(), relation.relatedId()));
        row.put("kind", relation.kind().name());
        row.put("from", relation.from());
        row.put("to", relation.to());
        return new RowProperties(row);
    }

    static RowProperties of(PractitionerContact practitioner) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", practitioner.key().text());
        row.put("system", practitioner.key().system());
        row.put("name", practitioner.name());
        row.put("phone", practitioner.phone());
        row.put("email", practitioner.email());
        row.put("team", practitioner.team());
        row.put("leftOn", practitioner.leftOn());
        row.put("dutyPhone", practitioner.duty().phone());
        row.put("dutyEmail", practitioner.duty().email());
        return new RowProperties(row);
    }

    /// @return equal when the content is
    long hash() {
        return Fingerprint.number(content.values().toArray());
    }

    private static LinkedHashMap<String, @Nullable Object> identified(SourceRecordKey key) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("key", key.text());
        row.put("system", key.system());
        return row;
    }

    private static void addName(Map<String, @Nullable Object> row, PersonName name) {
        row.put("givenName", name.given());
        row.put("middleName", name.middle());
        row.put("familyName", name.family());
        row.put("formerFamilyName", name.formerFamily());
    }

    private static void addResidence(Map<String, @Nullable Object> row, Residence residence) {
        var postcode = residence.postcode();
        var uprn = residence.uprn();
        row.put("address", residence.address());
        row.put("postcode", postcode == null ? null : postcode.text());
        row.put("uprn", uprn == null ? null : uprn.digits());
        row.put("addressFrom", residence.from());
    }

    private static void addHome(Map<String, @Nullable Object> row, Home home) {
        var tenure = home.tenure();
        var group = home.mosaicGroup();
        var type = home.mosaicType();
        row.put("tenure", tenure == null ? null : tenure.name());
        row.put("mosaicGroup", group == null ? null : group.letter());
        row.put("mosaicType", type == null ? null : type.code());
    }

    /// Nothing of the content, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "RowProperties" + content.keySet();
    }
}
