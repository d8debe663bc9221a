package org.joinedup.graph;

/// A question that can't be answered as it was asked: the API's error `BAD_REQUEST`.
public final class CallerMistakeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// @param sentence what to do instead; never a personal value
    public CallerMistakeException(String sentence) {
        super(sentence);
    }
}
