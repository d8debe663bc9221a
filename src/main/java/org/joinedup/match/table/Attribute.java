package org.joinedup.match.table;

import java.util.Locale;

/// What a column says of a person: the words of `--map`.
public enum Attribute {
    /// Unique identifier of the record; without one, the line number.
    RECORD_ID,
    /// Source system that the record comes from; without one, the file's name.
    SYSTEM,
    /// Given name, middle names and family name in one, `Family, Given` too.
    FULL_NAME,
    GIVEN_NAME,
    MIDDLE_NAME,
    FAMILY_NAME,
    /// An earlier family name.
    FORMER_FAMILY_NAME,
    /// ISO, `yyyymmdd`, or day, month and year in an order that the column's values tell.
    BIRTH_DATE,
    SEX,
    /// One line without the postcode; several columns may be joined with `+`.
    ADDRESS,
    POSTCODE,
    /// Unique property reference number.
    UPRN,
    PHONE,
    EMAIL,
    /// With its check digit; an invalid one counts as not held.
    NHS_NUMBER,
    /// Unique pupil number, with its check letter.
    UPN,
    NATIONAL_INSURANCE_NUMBER,
    /// Any other number that names a person, which may be mistyped: `identifier:<label>`.
    IDENTIFIER,
    /// Words that persons share or not, such as a birth place: `text:<label>`.
    TEXT,
    /// One of a few values, such as an occupation: `category:<label>`.
    CATEGORY;

    /// @return as written in `--map`, such as `given_name`
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
