package org.joinedup.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes what several threads have ready at the same time together, because a transaction costs
/// much more than a row of it.
///
/// Whoever comes first writes for everybody who waits; nobody goes on before what they have is
/// written.
///
/// @param <T> a row
final class GroupedWrites<T> {

    private final Consumer<List<T>> writer;
    private final Queue<Part<T>> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock lock = new ReentrantLock();

    /// @param writer writes all of the rows or none
    GroupedWrites(Consumer<List<T>> writer) {
        this.writer = writer;
    }

    /// @throws RuntimeException what the writer threw, if it did; then none of these is written
    void write(List<T> rows) {
        var own = new Part<>(rows);
        waiting.add(own);
        lock.lock();
        try {
            if (!own.done) {
                writeAll();
            }
        } finally {
            lock.unlock();
        }
        if (own.failure != null) {
            throw own.failure;
        }
    }

    private void writeAll() {
        var together = new ArrayList<Part<T>>();
        for (var part = waiting.poll(); part != null; part = waiting.poll()) {
            together.add(part);
        }
        var failure = findFailure(together);
        for (var part : together) {
            part.failure = failure;
            part.done = true;
        }
    }

    private @Nullable RuntimeException findFailure(List<Part<T>> together) {
        try {
            writer.accept(together.stream().flatMap(part -> part.rows.stream()).toList());
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    /// What one thread has; its fields are read and written under the lock.
    private static final class Part<T> {

        private final List<T> rows;
        private boolean done;
        private @Nullable RuntimeException failure;

        private Part(List<T> rows) {
            this.rows = rows;
        }
    }
}
