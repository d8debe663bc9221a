/// A joined-up picture of the people of one place and their need, for its public services.
///
/// Data flow down this list of packages: [org.joinedup.person] and [org.joinedup.source] are the
/// words; `ingest`, `match`, `individual` and `household` are the flow; `involvement` and `area`
/// answer questions; [org.joinedup.pipeline] alone knows the order.
@NullMarked
package org.joinedup;

import org.jspecify.annotations.NullMarked;
