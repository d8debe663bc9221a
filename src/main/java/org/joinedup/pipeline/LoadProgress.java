package org.joinedup.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How far a load is: the API's `LoadProgress`.
///
/// @param step what the load is doing
/// @param underWay deliveries that are being staged
/// @param done how many deliveries are dealt with, and their rows
/// @param deliveriesFound when the load began
/// @param startedAt when this load began; null before the first
/// @param stepStartedAt when this step began; null before the first
/// @param failure what went wrong, in one sentence; null unless the step is FAILED
record LoadProgress(
        LoadStep step,
        List<String> underWay,
        Counts done,
        int deliveriesFound,
        @Nullable Instant startedAt,
        @Nullable Instant stepStartedAt,
        @Nullable String failure) {

    static final LoadProgress WAITING =
            new LoadProgress(LoadStep.WAITING, List.of(), new Counts(0, 0, 0), 0, null, null, null);

    static LoadProgress begun(int found, Instant now) {
        return new LoadProgress(LoadStep.STAGING, List.of(), new Counts(0, 0, 0), found, now, now, null);
    }

    LoadProgress at(LoadStep next, Instant now) {
        return new LoadProgress(next, List.of(), done, deliveriesFound, startedAt, now, null);
    }

    LoadProgress staging(String delivery, Instant now) {
        var more = Stream.concat(underWay.stream(), Stream.of(delivery)).toList();
        return new LoadProgress(LoadStep.STAGING, more, done, deliveriesFound, startedAt, now, null);
    }

    LoadProgress staged(String delivery, long staged, long rejected) {
        var others = underWay.stream().filter(one -> !one.equals(delivery)).toList();
        var counts = new Counts(done.deliveries() + 1, done.staged() + staged, done.rejected() + rejected);
        return new LoadProgress(step, others, counts, deliveriesFound, startedAt, stepStartedAt, null);
    }

    LoadProgress failed(String sentence, Instant now) {
        return new LoadProgress(LoadStep.FAILED, underWay, done, deliveriesFound, startedAt, now, sentence);
    }

    /// @return deliveries dealt with so far
    public int deliveriesDone() {
        return done.deliveries();
    }

    /// @return rows staged so far in this load
    public long rowsStaged() {
        return done.staged();
    }

    /// @return rows rejected so far in this load
    public long rowsRejected() {
        return done.rejected();
    }

    /// What was dealt with so far.
    ///
    /// @param deliveries loaded, refused or failed
    /// @param staged rows
    /// @param rejected rows
    record Counts(int deliveries, long staged, long rejected) {}
}
