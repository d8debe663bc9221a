package org.joinedup.cost.price;

/// An issue as it is answered.
///
/// @param place where it is
/// @param code kind of issue
/// @param refuses whether nothing of the price files is taken because of it
/// @param message one sentence that says what to do
record FoundIssue(Place place, String code, boolean refuses, String message) {

    static FoundIssue of(PriceIssue issue) {
        return new FoundIssue(issue.place(), issue.code(), issue.refuses(), issue.message());
    }
}
