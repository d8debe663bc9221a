package org.joinedup.match.table;

import java.util.ArrayList;
import java.util.List;

/// Texts that are asked for again and again: held as strings.
final class HeldTexts implements Texts {

    private final List<String> strings = new ArrayList<>();

    @Override
    public int size() {
        return strings.size();
    }

    @Override
    public void add(Slice text) {
        strings.add(text.string());
    }

    @Override
    public String get(int number) {
        return strings.get(number);
    }

    @Override
    public boolean is(int number, Slice text) {
        var string = strings.get(number);
        if (string.length() != text.length()) {
            return false;
        }
        for (var i = 0; i < string.length(); i++) {
            if (string.charAt(i) != text.at(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int touch(int[] numbers) {
        return 0;
    }
}
