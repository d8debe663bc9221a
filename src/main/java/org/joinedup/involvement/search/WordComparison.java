package org.joinedup.involvement.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.joinedup.individual.search.SearchTokens;
import org.joinedup.individual.search.Sound;

/// Compares an asked word with the words of many candidates, each different word once.
final class WordComparison {

    /// How alike two words are, the more alike the earlier.
    enum WordLikeness {
        SAME,
        NICKNAME,
        BEGINS,
        SWAPPED_LETTERS,
        ONE_LETTER,
        SOUND,
        TWO_LETTERS,
        OTHER
    }

    private static final int MOST_SLIPS = 2;
    private static final int SHORTEST_WITH_A_SLIP = 3;
    private static final int SHORTEST_WITH_TWO_SLIPS = 5;
    private static final double ALIKE = 0.7;
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(MOST_SLIPS);
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private final String asked;
    private final List<String> neighbours;
    private final List<String> roots;
    private final String sound;
    private final Map<String, WordLikeness> known = new HashMap<>();

    WordComparison(AskedWord asked) {
        this.asked = asked.text();
        this.neighbours = asked.neighbours();
        this.roots = SearchTokens.roots(asked.text());
        this.sound = Sound.code(asked.text());
    }

    String asked() {
        return asked;
    }

    /// @return whether the word is this one and its neighbour in one
    boolean isOfNeighbours(String word) {
        return neighbours.contains(word);
    }

    /// @param word plain
    WordLikeness with(String word) {
        return known.computeIfAbsent(word, this::compare);
    }

    private WordLikeness compare(String word) {
        if (word.equals(asked) || neighbours.contains(word)) {
            return WordLikeness.SAME;
        }
        if (!roots.isEmpty() && SearchTokens.roots(word).stream().anyMatch(roots::contains)) {
            return WordLikeness.NICKNAME;
        }
        return word.startsWith(asked) ? WordLikeness.BEGINS : compareLetters(word);
    }

    private WordLikeness compareLetters(String word) {
        var shorter = Math.min(word.length(), asked.length());
        var slips = shorter < SHORTEST_WITH_A_SLIP - 1 ? -1 : DISTANCE.apply(asked, word);
        if (slips == MOST_SLIPS && isSwapped(asked, word)) {
            return WordLikeness.SWAPPED_LETTERS;
        }
        if (slips == 1 && Math.max(word.length(), asked.length()) >= SHORTEST_WITH_A_SLIP) {
            return WordLikeness.ONE_LETTER;
        }
        if (shorter >= SHORTEST_WITH_A_SLIP
                && sound.equals(Sound.code(word))
                && SIMILARITY.apply(asked, word) >= ALIKE) {
            return WordLikeness.SOUND;
        }
        return slips == MOST_SLIPS
                        && shorter >= SHORTEST_WITH_TWO_SLIPS - 1
                        && Math.max(word.length(), asked.length()) >= SHORTEST_WITH_TWO_SLIPS
                ? WordLikeness.TWO_LETTERS
                : WordLikeness.OTHER;
    }

    /// Whether two neighbouring letters have changed places and all else is the same.
    private static boolean isSwapped(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        var at = 0;
        while (one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }
}
