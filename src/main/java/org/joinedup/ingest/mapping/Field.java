package org.joinedup.ingest.mapping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a column can mean. In mapping files the names are spelled like `birthDate`.
public enum Field {
    /// The system's identifier of a person.
    RECORD_ID,
    /// First name.
    GIVEN_NAME,
    /// Further given names.
    MIDDLE_NAME,
    /// Surname.
    FAMILY_NAME,
    /// An earlier surname.
    FORMER_FAMILY_NAME,
    /// Day of birth.
    BIRTH_DATE,
    /// The partner's code for sex.
    SEX,
    /// NHS number.
    NHS_NUMBER,
    /// Unique pupil number.
    UPN,
    /// National Insurance number.
    NATIONAL_INSURANCE_NUMBER,
    /// Lines of the address; the only field that several columns may make up.
    ADDRESS,
    /// Postcode of the address.
    POSTCODE,
    /// Unique property reference number of the address.
    UPRN,
    /// First day at the address.
    ADDRESS_FROM,
    /// Telephone: a person's, or a practitioner's at work.
    PHONE,
    /// Email: a person's, or a practitioner's at work.
    EMAIL,
    /// The partner's code for the terms on which a person's home is held.
    TENURE,
    /// Letter of the household's Mosaic group.
    MOSAIC_GROUP,
    /// Code of the household's Mosaic type.
    MOSAIC_TYPE,
    /// The system's identifier of an involvement.
    INVOLVEMENT_ID,
    /// Name of the service that is involved.
    SERVICE,
    /// The system's identifier of a practitioner.
    PRACTITIONER_ID,
    /// A practitioner's name in one piece.
    PRACTITIONER_NAME,
    /// What the practitioner is to the person.
    ROLE,
    /// The practitioner's team.
    TEAM,
    /// Whether the practitioner is the lead practitioner for the person.
    LEAD,
    /// First day on which the practitioner no longer works there.
    PRACTITIONER_LEFT,
    /// Telephone of the team's duty desk.
    DUTY_PHONE,
    /// Email of the team's duty desk.
    DUTY_EMAIL,
    /// First day.
    FROM,
    /// Last day.
    TO,
    /// The system's identifier of an intervention.
    INTERVENTION_ID,
    /// The partner's code for what was done.
    TYPE,
    /// How many or how much.
    QUANTITY,
    /// The system's identifier of a relation.
    RELATION_ID,
    /// The system's identifier of the person who is something to the other.
    RELATED_RECORD_ID,
    /// The partner's code for what the related person is to the person.
    RELATION,
    /// In a control file: the name of a file.
    FILE,
    /// In a control file: the number of its rows.
    ROWS;

    private final String key = inCamelCase(name());

    /// @return as mapping files spell it, such as `birthDate`
    public String key() {
        return key;
    }

    /// @param key as mapping files spell it
    /// @return empty when no field is spelled so
    public static Optional<Field> find(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    private static String inCamelCase(String name) {
        var text = new StringBuilder();
        for (var word : name.split("_", -1)) {
            var rest = word.substring(1).toLowerCase(Locale.ROOT);
            text.append(text.isEmpty() ? Character.toLowerCase(word.charAt(0)) : word.charAt(0))
                    .append(rest);
        }
        return text.toString();
    }
}
