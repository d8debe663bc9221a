package org.joinedup.involvement.search;

import java.util.ArrayList;
import java.util.List;

/// A word that was asked.
///
/// @param text plain
/// @param neighbours the word and the one before or after it in one, because names are parted in
///     more than one way: `de silva`, `desilva`
/// @param isFree whether it came from a box for anything, so that it may be a street's as well
record AskedWord(String text, List<String> neighbours, boolean isFree) {

    /// @param words plain, in their order
    static List<AskedWord> of(List<String> words, boolean isFree) {
        var asked = new ArrayList<AskedWord>();
        for (var i = 0; i < words.size(); i++) {
            var neighbours = new ArrayList<String>();
            if (i > 0) {
                neighbours.add(words.get(i - 1) + words.get(i));
            }
            if (i + 1 < words.size()) {
                neighbours.add(words.get(i) + words.get(i + 1));
            }
            asked.add(new AskedWord(words.get(i), List.copyOf(neighbours), isFree));
        }
        return List.copyOf(asked);
    }

    /// Nothing personal, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "AskedWord";
    }
}
