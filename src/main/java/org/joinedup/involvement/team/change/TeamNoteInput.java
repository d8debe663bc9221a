package org.joinedup.involvement.team.change;

import java.time.LocalDate;
import org.joinedup.graph.CallerMistake;
import org.joinedup.involvement.team.TeamNoteKind;
import org.jspecify.annotations.Nullable;

/// A note, as a caller gives it.
///
/// @param kind what it is about
/// @param text of a purpose or another note; null otherwise
/// @param consent of a consent; null otherwise
record TeamNoteInput(
        TeamNoteKind kind, @Nullable String text, @Nullable ConsentInput consent) {

    /// @throws graphql.GraphqlErrorException if a value can't be taken
    NewNote toNote(LocalDate today) {
        if ((kind == TeamNoteKind.CONSENT) != (consent != null) || (consent != null) == (text != null)) {
            throw CallerMistake.because("Give 'consent' for a note of consent, and 'text' for any other.");
        }
        return consent == null ? NewNote.of(kind, "text", text) : NewNote.of(consent, today);
    }

    /// The kind only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "TeamNoteInput[" + kind + "]";
    }
}
