package org.joinedup.match;

import java.util.stream.IntStream;

/// Runs the same work on every core.
final class Threads {

    private Threads() {}

    /// @param work runs once on each of the common pool's threads and on this one; takes what there
    ///     is to do until nothing is left
    static void onAll(Runnable work) {
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(core -> work.run());
    }
}
