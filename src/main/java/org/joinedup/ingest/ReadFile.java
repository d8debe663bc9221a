package org.joinedup.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joinedup.ingest.issue.IngestIssue;
import org.joinedup.ingest.issue.Issues;
import org.joinedup.ingest.issue.RowIssue.DuplicateKey;
import org.joinedup.ingest.mapping.MappedFile;
import org.jspecify.annotations.Nullable;

/// What became of a file's rows so far.
///
/// @param <T> what is staged
final class ReadFile<T> {

    private final MappedFile mapped;
    private final Issues issues;
    private final Map<String, Taken<T>> taken = new HashMap<>();
    private final List<T> staged = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final Set<String> rejectedIds = new HashSet<>();
    private boolean unattributed;
    private boolean complete;
    private long rowsRejected;

    ReadFile(MappedFile mapped) {
        this.mapped = mapped;
        this.issues = new Issues(mapped.file());
    }

    MappedFile mapped() {
        return mapped;
    }

    Issues issues() {
        return issues;
    }

    List<T> staged() {
        return staged;
    }

    /// @return whether all rows of the file were seen
    boolean isComplete() {
        return complete;
    }

    long rowsIn() {
        return staged.size() + removed.size() + rowsRejected;
    }

    void completed() {
        complete = true;
    }

    /// Takes the row, unless its identifier was taken before.
    ///
    /// @param value null when the row says that it ended
    void take(String id, @Nullable T value, Cells cells) {
        var first = taken.putIfAbsent(id, new Taken<>(id, cells.line(), value));
        if (first != null) {
            var place = cells.place(mapped.kind().id());
            issues.add(new DuplicateKey(place, first.line(), first.says(value)));
            rowsRejected++;
        } else if (value == null) {
            removed.add(id);
        } else {
            staged.add(value);
        }
    }

    void reject(String id) {
        rejectedIds.add(id);
        rowsRejected++;
    }

    /// Rejects a row that nobody can tell whose it is.
    void rejectUnattributed() {
        unattributed = true;
        rowsRejected++;
    }

    /// @return the identifier as it was first read; null when nothing was staged for it
    @Nullable
    String findStagedId(String id) {
        var found = taken.get(id);
        return found == null || found.value() == null ? null : found.id();
    }

    /// @return null when nothing was staged for the identifier
    @Nullable
    T findStaged(String id) {
        var found = taken.get(id);
        return found == null ? null : found.value();
    }

    RowKeys keys(String system) {
        var rejected = new HashSet<>(rejectedIds);
        rejected.removeAll(taken.keySet());
        return new RowKeys(RowKeys.keys(system, removed), Set.copyOf(RowKeys.keys(system, rejected)), unattributed);
    }

    FileReport report() {
        return report(issues.toList());
    }

    FileReport report(List<IngestIssue> found) {
        var rowsStaged = staged.size() + removed.size();
        return new FileReport(mapped.file(), mapped.kind(), rowsIn(), rowsStaged, rowsRejected, found);
    }

    private record Taken<T>(String id, int line, @Nullable T value) {

        boolean says(@Nullable T other) {
            return value == null ? other == null : value.equals(other);
        }
    }
}
