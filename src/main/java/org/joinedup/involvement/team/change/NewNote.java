package org.joinedup.involvement.team.change;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.joinedup.involvement.team.TeamNoteKind;
import org.jspecify.annotations.Nullable;

/// A note to be kept of a team.
///
/// @param properties of the node, all but who and when
record NewNote(Map<String, @Nullable Object> properties) {

    private static final int LONGEST = 2_000;

    /// @throws graphql.GraphqlErrorException if there is no text, or it is too long
    static NewNote of(TeamNoteKind kind, String field, @Nullable String text) {
        return new NewNote(Map.of("kind", kind.name(), "text", new EnteredText(field, LONGEST).required(text)));
    }

    /// @throws graphql.GraphqlErrorException if a value can't be taken
    static NewNote of(ConsentInput consent, LocalDate today) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("kind", TeamNoteKind.CONSENT.name());
        var note = new EnteredText("note", LONGEST).optional(consent.note());
        properties.put("text", note == null ? "" : note);
        properties.put("given", consent.given());
        properties.put("givenBy", new EnteredText("by", 100).requiredLine(consent.by()));
        properties.put("on", Days.notAfter(today, "on", consent.on()));
        return new NewNote(properties);
    }

    /// Nothing of it, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "NewNote[]";
    }
}
