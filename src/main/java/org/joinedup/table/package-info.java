/// Files that the place brings itself, such as prices, lookups and indicators: CSV tables with
/// what is wrong with them.
///
/// `CsvTable` reads a file and checks its shape, `TableRow` reads the values of a row by a
/// `Reading`; whatever is wrong becomes an `Issue` with file, line and column and one sentence that
/// says what to do, and all issues of a file are found at once. What the rows mean is for the
/// package that reads them. Partners' deliveries are not read here: they have mappings and are
/// staged, in `ingest`.
@ApplicationModule(
        displayName = "Table",
        allowedDependencies = {})
@NullMarked
package org.joinedup.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
