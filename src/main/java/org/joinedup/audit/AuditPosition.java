package org.joinedup.audit;

import graphql.GraphqlErrorException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.execution.ErrorType;

/// A place between two records of the trail, which is in the order of time and, within it, of ids.
record AuditPosition(Instant at, String id) {

    /// After every record: where reading from the newest begins.
    static final AuditPosition END = new AuditPosition(Instant.parse("9999-12-31T00:00:00Z"), "");

    static AuditPosition of(AuditRecord record) {
        return new AuditPosition(record.at(), record.id());
    }

    /// @throws GraphqlErrorException if it is not one of ours
    static AuditPosition of(ScrollPosition position) {
        try {
            var keys = ((KeysetScrollPosition) position).getKeys();
            return new AuditPosition(Instant.parse(text(keys, "at")), text(keys, "id"));
        } catch (ClassCastException | NullPointerException | DateTimeException e) {
            throw GraphqlErrorException.newErrorException()
                    .errorClassification(ErrorType.BAD_REQUEST)
                    .message("`after` is a cursor that an earlier answer gave.")
                    .build();
        }
    }

    ScrollPosition toScrollPosition() {
        return ScrollPosition.forward(Map.of("at", at.toString(), "id", id));
    }

    private static String text(Map<String, Object> keys, String name) {
        return (String) Objects.requireNonNull(keys.get(name));
    }
}
