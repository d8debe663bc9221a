package org.joinedup.ingest;

import static org.joinedup.ingest.mapping.Field.*;

import org.joinedup.ingest.issue.ValueIssue.UnknownCode;
import org.joinedup.ingest.mapping.Field;
import org.joinedup.person.NationalInsuranceNumber;
import org.joinedup.person.NhsNumber;
import org.joinedup.person.PersonName;
import org.joinedup.person.Postcode;
import org.joinedup.person.Sex;
import org.joinedup.person.Upn;
import org.joinedup.person.Uprn;
import org.joinedup.source.Home;
import org.joinedup.source.HousingTenure;
import org.joinedup.source.MosaicGroup;
import org.joinedup.source.MosaicType;
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
                coded(cells, SEX, Sex.values()),
                cells.identifier(NHS_NUMBER, "NHS number", NhsNumber::parse),
                cells.identifier(UPN, "permanent unique pupil number", Upn::parse),
                cells.identifier(
                        NATIONAL_INSURANCE_NUMBER, "National Insurance number", NationalInsuranceNumber::parse),
                residence(cells),
                cells.text(PHONE),
                cells.text(EMAIL),
                home(cells));
    }

    private static PersonName name(Cells cells) {
        return new PersonName(
                cells.repeatedText(GIVEN_NAME),
                cells.repeatedText(MIDDLE_NAME),
                cells.repeatedText(FAMILY_NAME),
                cells.repeatedText(FORMER_FAMILY_NAME));
    }

    private static <E extends Enum<E>> @Nullable E coded(Cells cells, Field field, E[] meanings) {
        var code = cells.code(field);
        if (code == null) {
            return null;
        }
        for (var meaning : meanings) {
            if (meaning.name().equals(code)) {
                return meaning;
            }
        }
        cells.report(new UnknownCode(cells.place(field), false));
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

    private static Home home(Cells cells) {
        var tenure = coded(cells, TENURE, HousingTenure.values());
        var group = cells.shared(cells.identifier(MOSAIC_GROUP, "Mosaic group", MosaicGroup::parse));
        var type = cells.shared(cells.identifier(MOSAIC_TYPE, "Mosaic type", MosaicType::parse));
        var none = tenure == null && group == null && type == null;
        return none ? Home.NONE : new Home(tenure, group, type);
    }
}
