/// The mechanics of the CSV files that the commands read: bytes, rows, line numbers, columns.
///
/// [org.joinedup.linkage.csv.Header] finds the columns of a file and
/// [org.joinedup.linkage.csv.CsvRows] gives its rows, one after the other in one buffer. Nothing
/// is left out silently: a file that cannot be read whole ends in an
/// [org.joinedup.linkage.csv.InputMistake]. What columns mean is not decided here.
@NullMarked
package org.joinedup.linkage.csv;

import org.jspecify.annotations.NullMarked;
