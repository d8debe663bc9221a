/// GraphQL plumbing that no single feature owns: scalars, errors, limits and paging.
///
/// An operation is parsed and validated once (`DocumentCache`), refused if it asks for too much
/// (`Limits`), and its errors leave in one form (`Errors`): `extensions.code` is one of
/// `ErrorCode`, the message is one sentence, and neither repeats a value that was given. What fails
/// for a reason of ours is logged under a reference number (`UnexpectedErrors`). A feature tells a
/// caller's mistake by a `GraphqlErrorException` with Spring's `ErrorType.BAD_REQUEST` and needs
/// nothing from here.
@ApplicationModule(
        displayName = "API",
        allowedDependencies = {})
@NullMarked
package org.joinedup.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
