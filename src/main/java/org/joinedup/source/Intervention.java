package org.joinedup.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that a service did for a person and that has a cost.
///
/// @param key where it comes from
/// @param recordId the system's identifier of the person
/// @param type as the partner and the unit-cost library name it, such as `LOOKED_AFTER_CHILD`
/// @param from the day it happened, or its first day, inclusive
/// @param to last day, inclusive; null when it is a single event or goes on
/// @param quantity how many or how much; positive; null when it is counted by its days
public record Intervention(
        SourceRecordKey key,
        String recordId,
        String type,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable BigDecimal quantity) {}
