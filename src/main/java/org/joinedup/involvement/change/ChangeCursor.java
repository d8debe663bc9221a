package org.joinedup.involvement.change;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.joinedup.graph.CallerMistake;

/// A place between two changes of one question, and what all its pages share.
///
/// @param latest load of the first page: later ones are left for the next question
/// @param sure whether no load was under way for any page so far
/// @param at moment of the change before
/// @param id of the change before; empty before all
record ChangeCursor(Instant latest, boolean sure, Instant at, String id) {

    private static final int PARTS = 4;

    static ChangeCursor first(LoadState state) {
        return new ChangeCursor(state.latest(), true, Instant.EPOCH, "");
    }

    /// @throws graphql.GraphqlErrorException if it is not one of ours
    static ChangeCursor parse(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", PARTS);
            return new ChangeCursor(
                    Instant.parse(parts[0]), Boolean.parseBoolean(parts[1]), Instant.parse(parts[2]), parts[3]);
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw CallerMistake.because("`after` is the `next` that an earlier answer gave.");
        }
    }

    /// @param loading whether a load was under way when the page was read
    ChangeCursor after(Change last, boolean loading) {
        return new ChangeCursor(latest, sure && !loading, last.at(), last.id());
    }

    String toText() {
        var text = "%s %s %s %s".formatted(latest, sure, at, id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "ChangeCursor[" + at + "]";
    }
}
