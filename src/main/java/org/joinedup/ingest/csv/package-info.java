/// The mechanics of a partner's CSV file: its bytes, its rows with their line numbers, where each
/// field stands.
///
/// `FileScan` looks at every byte once before anything is read, `CsvRows` gives one row after the
/// other, and `Columns` knows from the header which value of a row is which field. What the values
/// mean is not decided here.
@NullMarked
package org.joinedup.ingest.csv;

import org.jspecify.annotations.NullMarked;
