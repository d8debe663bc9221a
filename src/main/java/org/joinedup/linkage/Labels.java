package org.joinedup.linkage;

import org.joinedup.match.table.Dictionary;
import org.joinedup.match.table.Text;
import org.jspecify.annotations.Nullable;

/// Which true cluster each record is of, as the text of a column says it.
final class Labels {

    /// Of a record whose true cluster is not known.
    static final int NONE = -1;

    private final Dictionary texts = Dictionary.pooled();
    private final Ints labels = new Ints();

    /// @param text of the next record; null: not known
    void add(@Nullable String text) {
        labels.add(text == null ? NONE : texts.code(text) - 1);
    }

    /// @param text of the next record; empty: not known
    void add(Text text) {
        labels.add(text.isEmpty() ? NONE : texts.code(text) - 1);
    }

    /// @return for each record the number of its label, or [#NONE]
    int[] numbers() {
        return labels.toArray();
    }

    /// @param number of a label
    String text(int number) {
        return texts.text(number + 1);
    }
}
