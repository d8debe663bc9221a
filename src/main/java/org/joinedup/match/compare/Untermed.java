package org.joinedup.match.compare;

/// A comparison for which it does not matter which value two records agree on.
abstract class Untermed extends Comparison {

    Untermed(String name, String... levels) {
        super(name, levels);
    }

    @Override
    public final int terms(int level, int[] rows, int left, int right) {
        return 0;
    }

    @Override
    public final int term(int term, int[] rows, int left, int right) {
        return 0;
    }

    @Override
    public final int terms(int term) {
        return 0;
    }

    @Override
    public final int[] termsOf(int term, int[] rows, int row) {
        return new int[0];
    }

    @Override
    public final long termHash(int term, int code) {
        return 0;
    }
}
