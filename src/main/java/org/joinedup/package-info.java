/// A joined-up picture of the people of one place and their need, for its public services.
///
/// Data flow down this list of packages: `person` and `source` are the
/// words; `ingest`, `match`, `individual` and `household` are the flow; `involvement` and `area`
/// answer questions; `pipeline` alone knows the order.
@NullMarked
package org.joinedup;

import org.jspecify.annotations.NullMarked;
