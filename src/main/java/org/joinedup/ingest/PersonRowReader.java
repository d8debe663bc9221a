package org.joinedup.ingest;

import static org.joinedup.ingest.mapping.Field.*;

import org.joinedup.ingest.issue.ValueIssue.UnknownCode;
import org.joinedup.person.NationalInsuranceNumber;
import org.joinedup.person.NhsNumber;
import org.joinedup.person.PersonName;
import org.joinedup.person.Postcode;
import org.joinedup.person.Sex;
import org.joinedup.person.Upn;
import org.joinedup.person.Uprn;
import org.joinedup.source.Residence;
import org.joinedup.source.SourceRecord;
import org.joinedup.source.SourceRecordKey;
import org.jspecify.annotations.Nullable;

/// Reads a person; everything but the identifier is optional.
final class PersonRowReader implements RowReader<SourceRecord> {

    private final String system;
    private final DateLimits birth;
    private final DateLimits start;

    PersonRowReader(Delivery delivery) {
        system = delivery.system();
        birth = DateLimits.ofBirth(delivery.date());
        start = DateLimits.ofStart(delivery.date());
    }

    @Override
    public SourceRecord read(String id, Cells cells) {
        return new SourceRecord(
                new SourceRecordKey(system, id),
                name(cells),
                cells.date(BIRTH_DATE, birth),
                sex(cells),
                cells.identifier(NHS_NUMBER, "NHS number", NhsNumber::parse),
                cells.identifier(UPN, "permanent unique pupil number", Upn::parse),
                cells.identifier(
                        NATIONAL_INSURANCE_NUMBER, "National Insurance number", NationalInsuranceNumber::parse),
                residence(cells),
                cells.text(PHONE),
                cells.text(EMAIL));
    }

    private static PersonName name(Cells cells) {
        return new PersonName(
                cells.repeatedText(GIVEN_NAME),
                cells.repeatedText(MIDDLE_NAME),
                cells.repeatedText(FAMILY_NAME),
                cells.repeatedText(FORMER_FAMILY_NAME));
    }

    private static @Nullable Sex sex(Cells cells) {
        var code = cells.code(SEX);
        if (code == null) {
            return null;
        }
        for (var sex : Sex.values()) {
            if (sex.name().equals(code)) {
                return sex;
            }
        }
        cells.report(new UnknownCode(cells.place(SEX), false));
        return null;
    }

    private Residence residence(Cells cells) {
        var address = cells.text(ADDRESS);
        var postcode = cells.shared(cells.identifier(POSTCODE, "postcode", Postcode::parse));
        var uprn = cells.identifier(UPRN, "UPRN", Uprn::parse);
        var from = cells.date(ADDRESS_FROM, start);
        var none = address == null && postcode == null && uprn == null && from == null;
        return none ? Residence.NONE : new Residence(address, postcode, uprn, from);
    }
}
