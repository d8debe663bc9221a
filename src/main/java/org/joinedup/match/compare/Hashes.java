package org.joinedup.match.compare;

import org.joinedup.match.table.LongDictionary;

/// 64-bit hashes of texts, the same on every machine and in every run.
final class Hashes {

    private Hashes() {}

    static long of(String text) {
        var hash = (long) text.length();
        for (var i = 0; i < text.length(); i++) {
            hash = LongDictionary.mix(hash, text.charAt(i));
        }
        return hash;
    }
}
