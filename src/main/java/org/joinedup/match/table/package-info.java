/// The records that are matched, as columns of coded values.
///
/// A [org.joinedup.match.table.RecordTable] holds each distinct value once, as written, and for
/// each record and column the number of its value. Where the values come from (a file, the graph)
/// and what they mean is for others.
@NamedInterface("table")
@NullMarked
package org.joinedup.match.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
