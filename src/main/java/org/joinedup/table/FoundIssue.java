package org.joinedup.table;

/// An issue as it is answered.
///
/// @param place where it is
/// @param code kind of issue
/// @param refuses whether nothing of the file is taken because of it
/// @param message one sentence that says what to do
public record FoundIssue(Place place, String code, boolean refuses, String message) {

    public static FoundIssue of(Issue issue) {
        return new FoundIssue(issue.place(), issue.code(), issue.refuses(), issue.message());
    }
}
