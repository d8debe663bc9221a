package org.joinedup.ingest;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joinedup.ingest.mapping.FileKind;
import org.joinedup.source.SourceRecordKey;

/// What a delivery changes in the staged rows of one kind.
///
/// A row that is staged as it is appears nowhere, so the same delivery again changes nothing.
///
/// @param created rows that were not staged
/// @param changed rows that were staged otherwise, or closed
/// @param closed keys of rows that the partner no longer holds
/// @param <T> kind of row
record StagingChanges<T>(List<StagedRow<T>> created, List<StagedRow<T>> changed, List<String> closed) {

    /// @param staged before the delivery
    /// @param rows of the delivery
    static <T> StagingChanges<T> between(Staged staged, Collection<StagedRow<T>> rows, Extract extract, FileKind kind) {
        return new StagingChanges<>(
                rows.stream().filter(row -> !staged.holds(row.key())).toList(),
                rows.stream()
                        .filter(row -> staged.holds(row.key()) && !staged.holds(row))
                        .toList(),
                closed(staged, rows, extract, kind));
    }

    /// Rows said to be removed, and in a full extract rows that are missing. A row that was
    /// rejected is not missing: it stays as it was.
    private static <T> List<String> closed(
            Staged staged, Collection<StagedRow<T>> rows, Extract extract, FileKind kind) {
        var removed = extract.removed(kind).stream().map(SourceRecordKey::text);
        return Stream.concat(removed, missing(staged, rows, extract, kind))
                .filter(staged::isOpen)
                .distinct()
                .sorted()
                .toList();
    }

    private static <T> Stream<String> missing(
            Staged staged, Collection<StagedRow<T>> rows, Extract extract, FileKind kind) {
        if (!extract.endsMissing(kind)) {
            return Stream.empty();
        }
        var present = rows.stream().map(StagedRow::key).collect(toSet());
        extract.rejected(kind).forEach(key -> present.add(key.text()));
        return staged.rows().keySet().stream().filter(Predicate.not(present::contains));
    }
}
