package org.joinedup.api;

import org.jspecify.annotations.Nullable;

/// A copy of a throwable for the log: classes and lines, no messages, which can repeat values.
final class Wordless extends RuntimeException {

    private static final int DEEPEST = 10;

    private Wordless(Throwable original, @Nullable Wordless cause) {
        super(original.getClass().getName(), cause, false, true);
        setStackTrace(original.getStackTrace());
    }

    static Wordless of(Throwable original) {
        return of(original, 0);
    }

    private static Wordless of(Throwable original, int depth) {
        var cause = original.getCause();
        return new Wordless(original, cause == null || depth == DEEPEST ? null : of(cause, depth + 1));
    }

    /// The class of the original.
    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
