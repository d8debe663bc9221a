package org.joinedup.match;

import java.util.Collection;
import java.util.List;
import org.joinedup.match.table.Attribute;
import org.joinedup.match.table.Column;
import org.joinedup.match.table.RecordTable;
import org.joinedup.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/// Source records as a table.
final class RecordRows {

    private static final List<Column> COLUMNS = List.of(
            new Column(Attribute.GIVEN_NAME),
            new Column(Attribute.MIDDLE_NAME),
            new Column(Attribute.FAMILY_NAME),
            new Column(Attribute.FORMER_FAMILY_NAME),
            new Column(Attribute.BIRTH_DATE),
            new Column(Attribute.SEX),
            new Column(Attribute.ADDRESS),
            new Column(Attribute.POSTCODE),
            new Column(Attribute.UPRN),
            new Column(Attribute.PHONE),
            new Column(Attribute.EMAIL),
            new Column(Attribute.NHS_NUMBER),
            new Column(Attribute.UPN),
            new Column(Attribute.NATIONAL_INSURANCE_NUMBER));

    private RecordRows() {}

    static RecordTable table(Collection<SourceRecord> records) {
        var builder = RecordTable.builder(COLUMNS);
        records.forEach(one -> builder.add(one.key().system(), one.key().recordId(), values(one)));
        return builder.build();
    }

    private static @Nullable String[] values(SourceRecord one) {
        var name = one.name();
        var home = one.residence();
        return new @Nullable String[] {
            name.given(),
            name.middle(),
            name.family(),
            name.formerFamily(),
            one.birthDate() == null ? null : one.birthDate().toString(),
            one.sex() == null ? null : one.sex().name(),
            home.address(),
            home.postcode() == null ? null : home.postcode().text(),
            home.uprn() == null ? null : home.uprn().digits(),
            one.phone(),
            one.email(),
            one.nhsNumber() == null ? null : one.nhsNumber().digits(),
            one.upn() == null ? null : one.upn().text(),
            one.nationalInsuranceNumber() == null
                    ? null
                    : one.nationalInsuranceNumber().text()
        };
    }
}
