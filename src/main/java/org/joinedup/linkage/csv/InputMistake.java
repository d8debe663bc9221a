package org.joinedup.linkage.csv;

/// Something that the person at the keyboard can put right.
///
/// The message is whole sentences, names file, line or column, and never repeats a value of a row.
public final class InputMistake extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// @param sentence what is wrong, and what to do if that is known
    public InputMistake(String sentence) {
        super(sentence);
    }
}
