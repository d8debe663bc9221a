package org.joinedup.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a source system says that one of its people is to another of them.
///
/// @param key where it comes from
/// @param recordId the system's identifier of the person
/// @param relatedId the system's identifier of the related person
/// @param kind what the related person is to the person
/// @param from first day, inclusive; null when the system does not say
/// @param to last day, inclusive; null while it goes on
public record StatedRelation(
        SourceRecordKey key,
        String recordId,
        String relatedId,
        RelationKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
