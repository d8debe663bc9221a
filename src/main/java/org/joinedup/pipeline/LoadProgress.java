package org.joinedup.pipeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far a load is: the API's `LoadProgress`.
///
/// @param step what the load is doing
/// @param delivery that is being staged; null between deliveries
/// @param deliveriesDone dealt with so far
/// @param deliveriesFound when the load began
/// @param rowsStaged so far in this load
/// @param rowsRejected so far in this load
/// @param startedAt when this load began; null before the first
/// @param stepStartedAt when this step began; null before the first
/// @param failure what went wrong, in one sentence; null unless the step is FAILED
record LoadProgress(
        LoadStep step,
        @Nullable String delivery,
        int deliveriesDone,
        int deliveriesFound,
        long rowsStaged,
        long rowsRejected,
        @Nullable Instant startedAt,
        @Nullable Instant stepStartedAt,
        @Nullable String failure) {

    static final LoadProgress WAITING = new LoadProgress(LoadStep.WAITING, null, 0, 0, 0, 0, null, null, null);

    static LoadProgress begun(int found, Instant now) {
        return new LoadProgress(LoadStep.STAGING, null, 0, found, 0, 0, now, now, null);
    }

    LoadProgress at(LoadStep next, Instant now) {
        return new LoadProgress(
                next, null, deliveriesDone, deliveriesFound, rowsStaged, rowsRejected, startedAt, now, null);
    }

    LoadProgress staging(String id, Instant now) {
        return new LoadProgress(
                LoadStep.STAGING, id, deliveriesDone, deliveriesFound, rowsStaged, rowsRejected, startedAt, now, null);
    }

    LoadProgress staged(long staged, long rejected) {
        return new LoadProgress(
                step,
                null,
                deliveriesDone + 1,
                deliveriesFound,
                rowsStaged + staged,
                rowsRejected + rejected,
                startedAt,
                stepStartedAt,
                null);
    }

    LoadProgress failed(String sentence, Instant now) {
        return new LoadProgress(
                LoadStep.FAILED,
                delivery,
                deliveriesDone,
                deliveriesFound,
                rowsStaged,
                rowsRejected,
                startedAt,
                now,
                sentence);
    }
}
