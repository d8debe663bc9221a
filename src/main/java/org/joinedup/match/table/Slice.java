package org.joinedup.match.table;

/// A part of a buffer that is looked at as a text: always the same object, laid anew.
final class Slice {

    private static final int SPREAD = 0x9E3779B1;

    private char[] chars = {};
    private int from;
    private int length;
    private int hash;

    void lay(char[] buffer, int start, int size) {
        chars = buffer;
        from = start;
        length = size;
        hash = hash(buffer, start, size);
    }

    char at(int i) {
        return chars[from + i];
    }

    int length() {
        return length;
    }

    int hash() {
        return hash;
    }

    boolean isEmpty() {
        return length == 0;
    }

    String string() {
        return new String(chars, from, length);
    }

    private static int hash(char[] buffer, int start, int size) {
        var hash = 0;
        for (var i = start; i < start + size; i++) {
            hash = 31 * hash + buffer[i];
        }
        hash *= SPREAD;
        return hash ^ (hash >>> 15);
    }
}
