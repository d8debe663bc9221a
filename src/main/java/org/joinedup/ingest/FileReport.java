package org.joinedup.ingest;

import java.util.List;
import java.util.stream.Stream;
import org.joinedup.ingest.issue.FileIssue.MoreIssues;
import org.joinedup.ingest.issue.IngestIssue;
import org.joinedup.ingest.mapping.FileKind;

/// What became of one file.
///
/// @param file its name
/// @param kind of rows; those of a surplus file are not counted
/// @param rowsIn rows after the header, without blank lines, as far as they could be told apart
/// @param rowsStaged rows that were taken, with those that say that something ended
/// @param rowsRejected the others
/// @param issues in the order found, at most a thousand of each kind one by one
public record FileReport(
        String file, FileKind kind, long rowsIn, long rowsStaged, long rowsRejected, List<IngestIssue> issues) {

    /// @throws IllegalArgumentException if a row was lost on the way
    public FileReport {
        issues = List.copyOf(issues);
        if (rowsIn != rowsStaged + rowsRejected) {
            throw new IllegalArgumentException("every row is either staged or rejected");
        }
    }

    /// @param code of a kind of issue, such as `ImpossibleDate`
    /// @return how many there are, listed or not
    public long count(String code) {
        return issues.stream().mapToLong(issue -> count(code, issue)).sum();
    }

    FileReport refused() {
        return new FileReport(file, kind, rowsIn, 0, rowsIn, issues);
    }

    FileReport with(IngestIssue first) {
        var all = Stream.concat(Stream.of(first), issues.stream()).toList();
        return new FileReport(file, kind, rowsIn, rowsStaged, rowsRejected, all);
    }

    private static long count(String code, IngestIssue issue) {
        if (issue instanceof MoreIssues more && more.of().equals(code)) {
            return more.notListed();
        }
        return issue.code().equals(code) ? 1 : 0;
    }
}
