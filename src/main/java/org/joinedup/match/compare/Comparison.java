package org.joinedup.match.compare;

/// Compares one thing about two records and says at which level they are.
///
/// Level 0 means that it is not held by both. Level 1 is the closest agreement.
///
/// Not safe for several threads: an instance remembers what it compared.
public abstract class Comparison {

    /// First term agrees.
    public static final int TERM_A = 1;
    /// Second term agrees.
    public static final int TERM_B = 2;

    private final String name;
    private final String[] levels;

    /// @param levels in words, that of level 0 first; at most 16
    Comparison(String name, String... levels) {
        this.name = name;
        this.levels = levels.clone();
    }

    /// @param rows of features
    /// @param left where the left record's row begins
    /// @param right where the right record's row begins
    /// @return 0 to [#levels()] - 1
    public abstract int level(int[] rows, int left, int right);

    /// Codes whose frequency says how much an agreement at this level is worth.
    ///
    /// @return which features agree exactly: bits of [#TERM_A] and [#TERM_B]; 0 for none
    public abstract int terms(int level, int[] rows, int left, int right);

    /// @return the code of an agreed term, of either record
    ///
    /// @param term 0 or 1
    public abstract int term(int term, int[] rows, int left, int right);

    /// @return how many distinct terms there are, plus 1; 0 when there are none
    ///
    /// @param term 0 or 1
    public abstract int terms(int term);

    /// @return every term that a record holds, to count them
    public abstract int[] termsOf(int term, int[] rows, int row);

    /// @return a term's hash, the same in every data set
    public abstract long termHash(int term, int code);

    /// @return what it compares, as far as that matters for what is known of households beforehand
    public Kind kind() {
        return Kind.OTHER;
    }

    /// @return the last level that speaks for one person rather than for two of one household
    public int lastAgreement() {
        return 1;
    }

    /// @return the level that two people of one household are most often at; 0 when there is none
    public int levelOfHouseholds() {
        return 0;
    }

    /// Kinds of comparisons that households differ in.
    public enum Kind {
        NAME,
        BIRTH_DATE,
        /// A number with a check digit.
        IDENTIFIER,
        OTHER
    }

    public final String name() {
        return name;
    }

    /// @return number of levels with that of values not held
    public final int levels() {
        return levels.length;
    }

    /// @return the level in words
    public final String levelName(int level) {
        return levels[level];
    }

    /// @return comparison and level in words, for a person reading an explanation
    public final String words(int level) {
        return levels[level].contains(" ") ? levels[level] : levels[level] + " " + name;
    }
}
