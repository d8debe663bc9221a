package org.joinedup.audit;

import org.jspecify.annotations.Nullable;

/// Which records to read.
///
/// @param account only of this account; null for all
/// @param subject only about this individual, household or address; null for all
/// @param before only those older than this
record AuditSearch(@Nullable String account, @Nullable String subject, AuditPosition before) {}
