package org.joinedup.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which true cluster each record is of, as the text of a column says it.
final class Labels {

    /// Of a record whose true cluster is not known.
    static final int NONE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final Ints labels = new Ints();

    /// @param text of the next record; null: not known
    void add(@Nullable String text) {
        labels.add(text == null ? NONE : number(text));
    }

    /// @return for each record the number of its label, or [#NONE]
    int[] numbers() {
        return labels.toArray();
    }

    /// @param number of a label
    String text(int number) {
        return texts.get(number);
    }

    private int number(String text) {
        var next = texts.size();
        var number = numbers.putIfAbsent(text, next);
        if (number == null) {
            texts.add(text);
            return next;
        }
        return number;
    }
}
