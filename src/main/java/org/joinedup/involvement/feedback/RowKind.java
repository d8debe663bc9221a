package org.joinedup.involvement.feedback;

/// What a row describes: the API's `FeedbackRowKind`.
enum RowKind {
    RECORD,
    INVOLVEMENT,
    PRACTITIONER;

    /// @param label of the row's node
    static RowKind of(String label) {
        return switch (label) {
            case "SourceRecord" -> RECORD;
            case "Involvement" -> INVOLVEMENT;
            case "Practitioner" -> PRACTITIONER;
            default -> throw new IllegalArgumentException(label + " is no row that feedback can be about");
        };
    }
}
