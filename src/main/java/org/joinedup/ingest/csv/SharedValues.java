package org.joinedup.ingest.csv;

/// Lets equal values of many rows be one object, in a fixed amount of memory.
///
/// It remembers the latest value of each hash only, which is enough for names that repeat.
public final class SharedValues {

    private static final int SLOTS = 1 << 14;

    private final Object[] slots = new Object[SLOTS];

    /// @param value immutable
    /// @param <T> its type
    /// @return an equal value, the one from before if it is remembered
    @SuppressWarnings("unchecked") // equal values of these immutable types have the same class
    public <T> T share(T value) {
        var hash = value.hashCode();
        var slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
        if (value.equals(slots[slot])) {
            return (T) slots[slot];
        }
        slots[slot] = value;
        return value;
    }
}
