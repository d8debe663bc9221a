package org.joinedup.involvement.feedback;

/// What became of feedback: the API's `FeedbackState`.
enum FeedbackState {
    OPEN,
    CORRECTED,
    CLOSED
}
