package org.joinedup.involvement.team;

import java.time.Instant;
import java.time.LocalDate;
import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// Something noted of a team.
///
/// @param id opaque
/// @param kind what it is about
/// @param text in words; can be empty for a consent
/// @param by username of who noted it
/// @param at when
/// @param consent null unless it is about consent
public record TeamNote(
        String id,
        TeamNoteKind kind,
        String text,
        String by,
        Instant at,
        @Nullable Consent consent) {

    static TeamNote from(Row row) {
        var kind = TeamNoteKind.valueOf(row.text("kind"));
        return new TeamNote(
                row.text("id"),
                kind,
                row.text("text"),
                row.text("by"),
                row.moment("at"),
                kind == TeamNoteKind.CONSENT ? Consent.from(row) : null);
    }

    public @Nullable Boolean given() {
        return consent == null ? null : consent.given();
    }

    public @Nullable String givenBy() {
        return consent == null ? null : consent.by();
    }

    public @Nullable LocalDate on() {
        return consent == null ? null : consent.on();
    }

    /// The id only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "TeamNote[" + id + "]";
    }

    /// What was said about consent.
    ///
    /// @param given whether it was
    /// @param by who gave or refused it
    /// @param on the day
    record Consent(boolean given, String by, LocalDate on) {

        static Consent from(Row row) {
            return new Consent(row.flag("given"), row.text("givenBy"), row.date("on"));
        }
    }
}
