package org.joinedup.involvement.feedback;

import java.util.List;
import java.util.Map;

/// What can be wrong in a row, and by which of its properties a correction shows.
enum WhatIsWrong {
    PHONE(Map.of(RowKind.RECORD, List.of("phone"), RowKind.PRACTITIONER, List.of("phone"))),
    EMAIL(Map.of(RowKind.RECORD, List.of("email"), RowKind.PRACTITIONER, List.of("email"))),
    NAME(Map.of(
            RowKind.RECORD,
            List.of("givenName", "middleName", "familyName", "formerFamilyName"),
            RowKind.PRACTITIONER,
            List.of("name"))),
    BIRTH_DATE(Map.of(RowKind.RECORD, List.of("birthDate"))),
    ADDRESS(Map.of(RowKind.RECORD, List.of("address", "postcode", "uprn"))),
    ROLE(Map.of(RowKind.INVOLVEMENT, List.of("role"))),
    NO_LONGER_INVOLVED(Map.of(RowKind.INVOLVEMENT, List.of("to"))),
    LEFT(Map.of(RowKind.PRACTITIONER, List.of("leftOn"))),
    OTHER(Map.of(
            RowKind.RECORD,
            List.of("hash"),
            RowKind.INVOLVEMENT,
            List.of("hash"),
            RowKind.PRACTITIONER,
            List.of("hash")));

    private final Map<RowKind, List<String>> properties;

    WhatIsWrong(Map<RowKind, List<String>> properties) {
        this.properties = properties;
    }

    /// @return names of the properties; empty if a row of this kind has none
    List<String> properties(RowKind kind) {
        return properties.getOrDefault(kind, List.of());
    }

    /// @return whether it is corrected only by a value that is there
    boolean mustBeSet() {
        return this == NO_LONGER_INVOLVED || this == LEFT;
    }
}
