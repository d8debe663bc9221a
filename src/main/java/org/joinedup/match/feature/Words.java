package org.joinedup.match.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.joinedup.match.name.NameText;
import org.joinedup.match.name.Nicknames;
import org.joinedup.match.name.Soundex;
import org.joinedup.match.table.Dictionary;

/// The words of all names, given and family alike, each once.
public final class Words {

    private static final Nicknames NICKNAMES = Nicknames.ofClassPath();
    private static final double NEAR = 0.9;
    private static final double SOMEWHAT = 0.8;
    private static final double MOST_PREFIX = 0.4;
    private static final int SHORTEST_FOR_ONE_EDIT = 4;

    private final Dictionary words = new Dictionary();
    private final Dictionary rootTexts = new Dictionary();
    private final Dictionary sounds = new Dictionary();
    private final List<int[]> roots = new ArrayList<>(List.of(new int[0]));
    private long[] letters = new long[64];
    private int[] lengths = new int[64];
    private final List<Integer> soundCodes = new ArrayList<>(List.of(0));

    /// @param written a name of one or several words, in any case; titles and words that stand for
    ///     "not known" are left out
    /// @return the words' numbers in their order
    int[] codes(String written) {
        return NameText.words(written).stream().mapToInt(this::code).toArray();
    }

    /// @param word plain, upper case, not empty
    int code(String word) {
        var code = words.code(word);
        if (code == roots.size()) {
            roots.add(NICKNAMES.roots(word).stream().mapToInt(rootTexts::code).toArray());
            soundCodes.add(sounds.code(Soundex.code(word)));
            addLetters(code, word);
        }
        return code;
    }

    public String text(int code) {
        return words.text(code);
    }

    /// @return the greatest number plus 1
    public int size() {
        return words.size();
    }

    /// @return numbers of the names that the word is a form of; itself when of no other
    public int[] roots(int code) {
        return roots.get(code);
    }

    public String root(int rootCode) {
        return rootTexts.text(rootCode);
    }

    /// @return number of the word's Soundex code
    public String sound(int code) {
        return sounds.text(soundCodes.get(code));
    }

    /// @param left not 0
    /// @param right not 0
    public WordLikeness likeness(int left, int right) {
        if (left == right) {
            return WordLikeness.SAME;
        }
        if (isAlias(left, right)) {
            return WordLikeness.ALIAS;
        }
        if (isClearlyDifferent(left, right)) {
            return WordLikeness.DIFFERENT;
        }
        var one = text(left);
        var other = text(right);
        return one.compareTo(other) < 0 ? spelling(one, other) : spelling(other, one);
    }

    private void addLetters(int code, String word) {
        if (code >= letters.length) {
            letters = Arrays.copyOf(letters, code * 2);
            lengths = Arrays.copyOf(lengths, code * 2);
        }
        lengths[code] = word.length();
        for (var i = 0; i < word.length(); i++) {
            letters[code] |= 1L << (word.charAt(i) & 63);
        }
    }

    /// Whether so few letters are common that no order of them could make the two alike. Costs a
    /// fraction of a comparison and decides most.
    private boolean isClearlyDifferent(int left, int right) {
        var only = Long.bitCount(letters[left] & ~letters[right]);
        var otherOnly = Long.bitCount(letters[right] & ~letters[left]);
        if (only <= 1 || otherOnly <= 1) {
            return false;
        }
        var common = Math.min(lengths[left] - only, lengths[right] - otherOnly);
        var most = ((double) common / lengths[left] + (double) common / lengths[right] + 1) / 3;
        return most + MOST_PREFIX * (1 - most) < SOMEWHAT;
    }

    private boolean isAlias(int left, int right) {
        for (var one : roots(left)) {
            for (var other : roots(right)) {
                if (one == other) {
                    return true;
                }
            }
        }
        return false;
    }

    private static WordLikeness spelling(String left, String right) {
        if (left.length() == 1 || right.length() == 1) {
            return left.charAt(0) == right.charAt(0) ? WordLikeness.INITIAL : WordLikeness.DIFFERENT;
        }
        var longest = Math.max(left.length(), right.length());
        var similarity = Jaro.winkler(left, right);
        if (similarity >= NEAR || (longest >= SHORTEST_FOR_ONE_EDIT && Edits.isAtMostOne(left, right))) {
            return WordLikeness.NEAR;
        }
        return similarity >= SOMEWHAT || isPart(left, right) ? WordLikeness.SOMEWHAT : WordLikeness.DIFFERENT;
    }

    private static boolean isPart(String left, String right) {
        return Math.min(left.length(), right.length()) >= SHORTEST_FOR_ONE_EDIT
                && (left.contains(right) || right.contains(left));
    }
}
