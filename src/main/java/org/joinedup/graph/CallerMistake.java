package org.joinedup.graph;

import graphql.GraphqlErrorException;
import org.springframework.graphql.execution.ErrorType;

/// A question that can't be answered as it was asked: the API's error `BAD_REQUEST`.
public final class CallerMistake {

    private CallerMistake() {}

    /// @param sentence what to do instead; never a personal value
    /// @return to be thrown
    public static GraphqlErrorException because(String sentence) {
        return GraphqlErrorException.newErrorException()
                .errorClassification(ErrorType.BAD_REQUEST)
                .message(sentence)
                .build();
    }
}
