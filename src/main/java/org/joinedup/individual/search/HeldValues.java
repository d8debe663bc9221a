package org.joinedup.individual.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.joinedup.person.Sex;
import org.joinedup.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/// What one source record says, or said, of a person, in the plain form that a search compares.
///
/// @param system code of its source system
/// @param current whether the record stands so; false for what it said before, and for one closed
/// @param recordId letters and digits of the system's own identifier
/// @param given words of the given name; several also as one, so that `Mary Ann` is `maryann` too
/// @param middle words of the middle names
/// @param family words of the family name, as `given`
/// @param formerFamily words of an earlier family name that the record still tells, as `given`
/// @param birthDate eight digits, such as 19900307; 0 when not held
/// @param sex null when not held
/// @param numbers NHS number, UPN and National Insurance number, those that are held
/// @param postcode without the blank; empty when not held
/// @param uprn empty when not held
/// @param address words of the line ([AddressWords])
public record HeldValues(
        String system,
        boolean current,
        String recordId,
        List<String> given,
        List<String> middle,
        List<String> family,
        List<String> formerFamily,
        int birthDate,
        @Nullable Sex sex,
        List<String> numbers,
        String postcode,
        String uprn,
        List<String> address) {

    private static final String TAB = "\t";
    private static final String CURRENT = "C";
    private static final String FORMER = "F";
    private static final int PARTS = 13;

    /// @param current whether the record stands so and its system still holds it
    public static HeldValues of(SourceRecord record, boolean current) {
        var name = record.name();
        var residence = record.residence();
        return new HeldValues(
                record.key().system(),
                current,
                compact(record.key().recordId()),
                nameWords(name.given()),
                apart(name.middle()),
                nameWords(name.family()),
                nameWords(name.formerFamily()),
                record.birthDate() == null ? 0 : SearchTokens.digits(record.birthDate()),
                record.sex(),
                numbers(record),
                residence.postcode() == null ? "" : compact(residence.postcode().text()),
                residence.uprn() == null ? "" : residence.uprn().digits(),
                residence.address() == null ? List.of() : AddressWords.of(residence.address()));
    }

    /// @param line what [#text()] gave
    public static HeldValues parse(String line) {
        var part = line.split(TAB, -1);
        if (part.length != PARTS) {
            throw new IllegalArgumentException("a line of held values has " + PARTS + " parts");
        }
        return new HeldValues(
                part[0],
                part[1].equals(CURRENT),
                part[2],
                words(part[3]),
                words(part[4]),
                words(part[5]),
                words(part[6]),
                Integer.parseInt(part[7]),
                part[8].isEmpty() ? null : Sex.valueOf(part[8]),
                words(part[9]),
                part[10],
                part[11],
                words(part[12]));
    }

    /// @return one line
    public String text() {
        return String.join(
                TAB,
                system,
                current ? CURRENT : FORMER,
                recordId,
                String.join(" ", given),
                String.join(" ", middle),
                String.join(" ", family),
                String.join(" ", formerFamily),
                Integer.toString(birthDate),
                sex == null ? "" : sex.name(),
                String.join(" ", numbers),
                postcode,
                uprn,
                String.join(" ", address));
    }

    /// @return the same values of a record that stands so
    HeldValues asCurrent() {
        return new HeldValues(
                system,
                true,
                recordId,
                given,
                middle,
                family,
                formerFamily,
                birthDate,
                sex,
                numbers,
                postcode,
                uprn,
                address);
    }

    /// @return letters and digits only, lower case
    public static String compact(String text) {
        return String.join("", PlainWords.apart(text));
    }

    private static List<String> nameWords(@Nullable String name) {
        var words = apart(name);
        if (words.size() < 2) {
            return words;
        }
        var all = new ArrayList<>(words);
        all.add(String.join("", words));
        return List.copyOf(all);
    }

    private static List<String> apart(@Nullable String name) {
        return name == null ? List.of() : PlainWords.apart(name);
    }

    private static List<String> numbers(SourceRecord record) {
        return Stream.of(
                        record.nhsNumber() == null ? null : record.nhsNumber().digits(),
                        record.upn() == null ? null : record.upn().text(),
                        record.nationalInsuranceNumber() == null
                                ? null
                                : record.nationalInsuranceNumber().text())
                .filter(Objects::nonNull)
                .map(number -> number.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /// Nothing personal, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "HeldValues[" + system + "]";
    }
}
