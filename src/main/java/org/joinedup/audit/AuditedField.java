package org.joinedup.audit;

import java.util.List;

/// What was asked and how it went.
///
/// @param field schema coordinate of the root field, such as `Query.individual`
/// @param arguments names of the arguments that were given
record AuditedField(String field, List<String> arguments, Outcome outcome) {}
