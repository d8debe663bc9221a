package org.joinedup.match.block;

/// Takes the keys of a record.
@FunctionalInterface
interface KeySink {

    /// @param key a hash of everything that the key is made of
    void add(long key);
}
