package org.joinedup.involvement.team.change;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.joinedup.graph.CallerMistake;
import org.jspecify.annotations.Nullable;

/// When and where a team meets, as a caller says.
///
/// @param startsAt when it begins
/// @param endsAt when it ends
/// @param place null when not given
/// @param agenda null when not given
/// @param nextReviewOn null when not given
record MeetingInput(
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String agenda,
        @Nullable LocalDate nextReviewOn) {

    private static final EnteredText PLACE = new EnteredText("place", 200);
    private static final EnteredText AGENDA = new EnteredText("agenda", 2_000);
    private static final Duration LONGEST = Duration.ofDays(1);

    /// @return the properties of the node
    /// @throws graphql.GraphqlErrorException if a value can't be taken
    Map<String, @Nullable Object> toProperties() {
        requireOrder();
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("startsAt", startsAt.atZone(ZoneOffset.UTC));
        properties.put("endsAt", endsAt.atZone(ZoneOffset.UTC));
        properties.put("place", PLACE.optionalLine(place));
        properties.put("agenda", AGENDA.optional(agenda));
        properties.put("nextReviewOn", nextReviewOn);
        return properties;
    }

    private void requireOrder() {
        if (!endsAt.isAfter(startsAt) || endsAt.isAfter(startsAt.plus(LONGEST))) {
            throw CallerMistake.because("Give 'endsAt' after 'startsAt' and within a day of it.");
        }
        if (nextReviewOn != null && nextReviewOn.isBefore(LocalDate.ofInstant(startsAt, ZoneOffset.UTC))) {
            throw CallerMistake.because("Give 'nextReviewOn' as a day that is not before the meeting.");
        }
    }

    /// When only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "MeetingInput[" + startsAt + "]";
    }
}
