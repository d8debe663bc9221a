package org.joinedup.match.table;

import java.util.Arrays;

/// Characters in a buffer that is filled again and again, so that a value that is known already
/// costs no object. Who keeps the characters copies them.
public final class Text {

    private static final int SMALLEST = 32;

    private final Slice slice = new Slice();
    private char[] chars = new char[SMALLEST];
    private int length;

    /// @return a text of its own
    public static Text of(String text) {
        var made = new Text();
        made.append(text);
        return made;
    }

    public void clear() {
        length = 0;
    }

    /// @param from the first character
    /// @param to after the last
    public void append(char[] buffer, int from, int to) {
        makeRoom(to - from);
        System.arraycopy(buffer, from, chars, length, to - from);
        length += to - from;
    }

    public void append(String text) {
        makeRoom(text.length());
        text.getChars(0, text.length(), chars, length);
        length += text.length();
    }

    public void append(Text text) {
        append(text.chars, 0, text.length);
    }

    public boolean isEmpty() {
        return length == 0;
    }

    /// @return the characters; `toString` does not give them, because it ends up in logs
    public String string() {
        return new String(chars, 0, length);
    }

    /// @return the same one every time
    Slice slice() {
        slice.lay(chars, 0, length);
        return slice;
    }

    /// @return where the copied characters end
    int copyTo(char[] buffer, int start) {
        System.arraycopy(chars, 0, buffer, start, length);
        return start + length;
    }

    int length() {
        return length;
    }

    private void makeRoom(int more) {
        if (length + more > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + more, 2 * chars.length));
        }
    }
}
