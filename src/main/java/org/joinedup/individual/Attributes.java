package org.joinedup.individual;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinedup.individual.search.HeldValues;
import org.joinedup.individual.search.SearchDocument;
import org.joinedup.person.Sex;
import org.joinedup.source.Fingerprint;
import org.joinedup.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/// What an individual's records say of them, put together: the value that most records hold.
///
/// Equal votes go to a birth date that is not the 1st of January (which stands for an unknown day
/// in many systems), a name not all in capitals, then to the first in order.
///
/// @param displayName given and family name; `Name not held` when no record holds one
/// @param birthDate null when no record holds one
/// @param sex null when no record holds one
/// @param conflict kinds of identifier of which the records hold different ones, in words; null
///     when there is none
/// @param heldValues what every record says and said, a line each, in order: what a search compares
record Attributes(
        String displayName,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable String conflict,
        List<String> heldValues) {

    private static final String NO_NAME = "Name not held";

    /// @param staged records of one individual, at least one
    /// @param past what they said before
    static Attributes of(Collection<StagedRecord> staged, Collection<SourceRecord> past) {
        var records = staged.stream().map(StagedRecord::record).toList();
        var display = mostHeld(
                records,
                Attributes::displayKey,
                Comparator.comparing(Attributes::isShouted).thenComparing(name -> name));
        var birthDate = mostHeld(
                records,
                SourceRecord::birthDate,
                Comparator.comparing(Attributes::isDefaultDate).thenComparing(date -> date));
        return new Attributes(
                display == null ? NO_NAME : display,
                birthDate,
                mostHeld(records, SourceRecord::sex, Comparator.naturalOrder()),
                conflict(records),
                SearchDocument.lines(Stream.concat(
                                staged.stream().map(one -> HeldValues.of(one.record(), !one.closed())),
                                past.stream().map(one -> HeldValues.of(one, false)))
                        .toList()));
    }

    /// @param id of the individual
    /// @return one row for `writeIndividuals.cypher`, all but what a search finds it by
    ///     ([#withSearchWords])
    Map<String, @Nullable Object> toRow(String id) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", id);
        row.put("displayName", displayName);
        row.put("birthDate", birthDate);
        row.put("sex", sex == null ? null : sex.name());
        row.put("conflict", conflict);
        row.put("heldValues", heldValues);
        row.put("hash", hash());
        return row;
    }

    /// Adds what follows from the rest and is long, when its turn to be written comes.
    ///
    /// @param row what [#toRow] gave
    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> withSearchWords(Map<String, @Nullable Object> row) {
        var all = new HashMap<>(row);
        all.put("searchWords", SearchDocument.words((String) Objects.requireNonNull(row.get("id")), (List<String>)
                Objects.requireNonNull(row.get("heldValues"))));
        return all;
    }

    private String hash() {
        return Fingerprint.of(displayName, birthDate, sex, conflict, heldValues);
    }

    private static @Nullable String conflict(Collection<SourceRecord> records) {
        var conflicts = Stream.of(
                        Map.entry("NHS numbers", different(records, SourceRecord::nhsNumber)),
                        Map.entry("UPNs", different(records, SourceRecord::upn)),
                        Map.entry(
                                "National Insurance numbers",
                                different(records, SourceRecord::nationalInsuranceNumber)))
                .filter(kind -> kind.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return conflicts.isEmpty() ? null : "different " + conflicts;
    }

    private static long different(Collection<SourceRecord> records, Function<SourceRecord, @Nullable Object> value) {
        return records.stream().map(value).filter(Objects::nonNull).distinct().count();
    }

    private static @Nullable String displayKey(SourceRecord one) {
        var display = one.name().display();
        return display.isEmpty() ? null : display;
    }

    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static boolean isDefaultDate(LocalDate date) {
        return date.getMonth() == Month.JANUARY && date.getDayOfMonth() == 1;
    }

    private static <T> @Nullable T mostHeld(
            Collection<SourceRecord> records,
            Function<SourceRecord, @Nullable T> attribute,
            Comparator<T> onEqualVotes) {
        var votes = new HashMap<T, Integer>();
        for (var one : records) {
            var value = attribute.apply(one);
            if (value != null) {
                votes.merge(value, 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<T, Integer> vote) -> -vote.getValue())
                        .thenComparing(Map.Entry::getKey, onEqualVotes))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
