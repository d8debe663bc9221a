package org.joinedup.match;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joinedup.match.ComparedRecord.Contact;
import org.joinedup.match.ComparedRecord.Names;
import org.joinedup.match.name.NameReader;
import org.joinedup.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/// Brings source records into the form that is compared, once for each run.
final class Preparation {

    /// A given name is established when one record in this many bears it, or [#FEWEST_BEARERS].
    private static final long ESTABLISHED_ONE_IN = 10_000;

    private static final long FEWEST_BEARERS = 8;

    /// A full name is rare when at most one record in this many bears it, or [#RARE_AT_MOST].
    private static final long RARE_ONE_IN = 30_000;

    private static final long RARE_AT_MOST = 8;

    /// Systems fill in a date of 1900 or earlier where they know none.
    private static final int EARLIEST_YEAR = 1901;

    private static final Pattern NUMBER = Pattern.compile("\\d+[A-Za-z]?\\b");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
    private static final int SHORTEST_PHONE = 9;

    /// A phone or email that more records than these hold is a clinic's or a default, not a home's.
    private static final long MOST_HOLDERS = 20;

    /// Like names stand together, so that a window over a large block sees the likeliest pairs.
    private static final Comparator<ComparedRecord> BY_NAME = comparing(
                    (ComparedRecord record) -> record.name().family().text())
            .thenComparing(record -> record.name().given().first())
            .thenComparing(ComparedRecord::birthDate, nullsLast(naturalOrder()))
            .thenComparing(record -> record.source().key());

    private final NameReader names;
    private final Map<String, Long> bearers;
    private final Map<String, Long> holders;
    private final long rare;

    private Preparation(Collection<SourceRecord> records) {
        var givenNames = records.stream().collect(groupingBy(Preparation::givenName, counting()));
        names = new NameReader(givenNames, Math.max(FEWEST_BEARERS, records.size() / ESTABLISHED_ONE_IN));
        bearers = records.stream().map(this::names).collect(groupingBy(Preparation::fullName, counting()));
        holders = records.stream()
                .flatMap(record -> Stream.of(phone(record), email(record)))
                .collect(groupingBy(contact -> contact, counting()));
        rare = Math.max(RARE_AT_MOST, records.size() / RARE_ONE_IN);
    }

    /// @return the records by name, birth date and key
    static List<ComparedRecord> of(Collection<SourceRecord> records) {
        var preparation = new Preparation(records);
        return records.stream().map(preparation::prepare).sorted(BY_NAME).toList();
    }

    private ComparedRecord prepare(SourceRecord record) {
        var name = names(record);
        return new ComparedRecord(
                record,
                name,
                birthDate(record),
                contact(record),
                building(record.residence().address()),
                bearers.getOrDefault(fullName(name), 0L) <= rare);
    }

    private static String givenName(SourceRecord record) {
        var given = record.name().given();
        return given == null ? "" : given;
    }

    private Names names(SourceRecord record) {
        var name = record.name();
        return new Names(
                names.givenName(name.given()),
                names.middleNames(name.middle()),
                names.familyName(name.family()),
                names.familyName(name.formerFamily()));
    }

    private static String fullName(Names name) {
        return name.family().text() + " " + name.given().first();
    }

    private static @Nullable LocalDate birthDate(SourceRecord record) {
        var date = record.birthDate();
        return date == null || date.getYear() < EARLIEST_YEAR ? null : date;
    }

    private Contact contact(SourceRecord record) {
        return new Contact(ofFew(phone(record)), ofFew(email(record)));
    }

    private @Nullable String ofFew(String contact) {
        return contact.isEmpty() || holders.getOrDefault(contact, 0L) > MOST_HOLDERS ? null : contact;
    }

    private static String phone(SourceRecord record) {
        var digits =
                record.phone() == null ? "" : NO_DIGITS.matcher(record.phone()).replaceAll("");
        return digits.length() < SHORTEST_PHONE ? "" : digits;
    }

    private static String email(SourceRecord record) {
        return record.email() == null ? "" : record.email().strip().toLowerCase(Locale.ROOT);
    }

    private static String building(@Nullable String address) {
        var number = NUMBER.matcher(address == null ? "" : address);
        return number.find() ? number.group().toUpperCase(Locale.ROOT) : "";
    }
}
