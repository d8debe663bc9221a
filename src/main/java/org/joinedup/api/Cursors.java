package org.joinedup.api;

import graphql.GraphqlErrorException;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.pagination.CursorEncoder;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.graphql.data.query.ScrollPositionCursorStrategy;
import org.springframework.graphql.execution.ErrorType;

/// Spring's cursors, where one that was made up is a caller's mistake and not a fault of ours.
final class Cursors implements CursorStrategy<ScrollPosition> {

    private final CursorStrategy<ScrollPosition> springs =
            CursorStrategy.withEncoder(new ScrollPositionCursorStrategy(), CursorEncoder.base64());

    @Override
    public boolean supports(Class<?> type) {
        return springs.supports(type);
    }

    @Override
    public String toCursor(ScrollPosition position) {
        return springs.toCursor(position);
    }

    @Override
    public ScrollPosition fromCursor(String cursor) {
        try {
            return springs.fromCursor(cursor);
        } catch (RuntimeException e) {
            throw GraphqlErrorException.newErrorException()
                    .errorClassification(ErrorType.BAD_REQUEST)
                    .message("A cursor is one that an earlier answer gave.")
                    .build();
        }
    }
}
