package org.joinedup.involvement.feedback;

import java.util.List;
import org.joinedup.graph.CallerMistake;
import org.joinedup.graph.Statement;
import org.jspecify.annotations.Nullable;

/// What somebody says is wrong.
///
/// @param about the row
/// @param what is wrong in it
/// @param text in their words; null for none
record FeedbackInput(
        FeedbackAboutInput about,
        WhatIsWrong what,
        @Nullable String text) {

    private static final int LONGEST = 500;

    /// @throws graphql.GraphqlErrorException if rows of this kind have no such thing, or the text is
    ///     too long
    Statement toStatement() {
        return about.addTo(Statement.named("feedback/createFeedback"))
                .with("what", what.name())
                .with("properties", properties())
                .with("mustBeSet", what.mustBeSet())
                .with("text", strippedText());
    }

    private List<String> properties() {
        var properties = what.properties(about.kind());
        if (properties.isEmpty()) {
            throw CallerMistake.because("Say " + what + " of another sort of row, or say OTHER of this one.");
        }
        return properties;
    }

    private String strippedText() {
        var stripped = text == null ? "" : text.strip();
        if (stripped.length() > LONGEST) {
            throw CallerMistake.because("Say it in up to " + LONGEST + " characters.");
        }
        return stripped;
    }

    /// The kind only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "FeedbackInput[" + what + "]";
    }
}
