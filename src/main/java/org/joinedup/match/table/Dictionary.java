package org.joinedup.match.table;

import java.util.Arrays;

/// Numbers for texts: the first distinct text is 1, the next 2; 0 stands for no text.
///
/// Not safe for several threads while texts are added.
public final class Dictionary {

    private static final int SMALLEST = 16;

    /// Hash in the upper half, number in the lower; 0 where there is none. A text may stand at any
    /// place from its hash on, before the first empty one, so a text is only looked at when all of
    /// its hash fits.
    private long[] slots = new long[SMALLEST];

    private final Texts texts;
    private final Text asked = new Text();

    /// Of texts that will be asked for often.
    public Dictionary() {
        this(new HeldTexts());
    }

    private Dictionary(Texts texts) {
        this.texts = texts;
        texts.add(new Slice());
    }

    /// @return one of texts that will hardly be asked for; it takes a quarter of the memory
    public static Dictionary pooled() {
        return new Dictionary(new PooledTexts());
    }

    /// @return the text's number, 1 or more; a new one when it is not known
    public int code(String text) {
        asked.clear();
        asked.append(text);
        return code(asked);
    }

    /// @return the text's number, 1 or more; a new one when it is not known
    public int code(Text text) {
        return code(text.slice());
    }

    int code(Slice text) {
        var place = place(text);
        if (slots[place] != 0) {
            return (int) slots[place];
        }
        var code = texts.size();
        slots[place] = (long) text.hash() << Integer.SIZE | code;
        texts.add(text);
        if (code * 4L > slots.length * 3L) {
            grow();
        }
        return code;
    }

    /// Brings near what the codes of these hashes will be looked for in.
    ///
    /// @return something that depends on all that was read, so that it is read
    int touch(int[] hashes) {
        var numbers = new int[hashes.length];
        var mask = slots.length - 1;
        for (var i = 0; i < hashes.length; i++) {
            var slot = slots[hashes[i] & mask];
            numbers[i] = (int) (slot >>> Integer.SIZE) == hashes[i] ? (int) slot : 0;
        }
        return texts.touch(numbers);
    }

    /// @return the text's number; 0 when it is not known
    public int find(String text) {
        return (int) slots[place(Text.of(text).slice())];
    }

    /// @param code of a text of this dictionary, or 0 for the empty text
    public String text(int code) {
        return texts.get(code);
    }

    /// @return the greatest number plus 1
    public int size() {
        return texts.size();
    }

    private int place(Slice text) {
        var mask = slots.length - 1;
        var place = text.hash() & mask;
        while (slots[place] != 0 && !isAt(place, text)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private boolean isAt(int place, Slice text) {
        return (int) (slots[place] >>> Integer.SIZE) == text.hash() && texts.is((int) slots[place], text);
    }

    private void grow() {
        var before = slots;
        slots = new long[before.length * 2];
        var mask = slots.length - 1;
        Arrays.stream(before).filter(slot -> slot != 0).forEach(slot -> {
            var place = (int) (slot >>> Integer.SIZE) & mask;
            while (slots[place] != 0) {
                place = (place + 1) & mask;
            }
            slots[place] = slot;
        });
    }
}
