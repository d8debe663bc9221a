package org.joinedup.match;

import org.jspecify.annotations.Nullable;

/// How two values that may not be held compare, where there is nothing between same and different.
enum Held {
    SAME,
    DIFFERENT,
    NOT_BY_BOTH;

    static Held compare(@Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return NOT_BY_BOTH;
        }
        return left.equals(right) ? SAME : DIFFERENT;
    }
}
