package org.joinedup.viewpoint;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.joinedup.graph.CallerMistake;
import org.joinedup.graph.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes viewpoints of what callers ask, and parameters of viewpoints.
@Component
public class Viewpoints {

    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    private final Today today;
    private final Clock clock;

    Viewpoints(Today today, Clock clock) {
        this.today = today;
        this.clock = clock;
    }

    /// @param asOf null for today
    /// @param knownAt null for now
    /// @throws graphql.GraphqlErrorException if either lies in the future
    public Viewpoint of(@Nullable LocalDate asOf, @Nullable Instant knownAt) {
        if (asOf != null && asOf.isAfter(today.day())) {
            throw CallerMistake.because("Ask with 'asOf' for a day up to today.");
        }
        if (knownAt != null && knownAt.isAfter(clock.instant())) {
            throw CallerMistake.because("Ask with 'knownAt' for a moment that has passed.");
        }
        return new Viewpoint(asOf, knownAt);
    }

    /// @return the day that the viewpoint looks at
    public LocalDate day(Viewpoint viewpoint) {
        return Objects.requireNonNullElseGet(viewpoint.asOf(), today::day);
    }

    /// Sets the parameters `asOf`, the day, and `upTo`: what begins after it is left out. On a day
    /// that is asked for, that is what began later; else nothing is, because what is planned is
    /// worth knowing. With a moment, `knownAt` is set too.
    public Statement with(Statement statement, Viewpoint viewpoint) {
        var dated = statement
                .with("asOf", day(viewpoint))
                .with("upTo", Objects.requireNonNullElse(viewpoint.asOf(), END_OF_TIME));
        var knownAt = viewpoint.knownAt();
        return knownAt == null ? dated : dated.with("knownAt", knownAt.atZone(ZoneOffset.UTC));
    }
}
