/// An allocation as files: tables in CSV and XLSX with the method's description.
///
/// `AllocationSheets` lays an outcome out as tables, `SheetFiles` writes them. Values only: what a
/// figure means is said in the sheet `Method`.
@NullMarked
package org.joinedup.funding.export;

import org.jspecify.annotations.NullMarked;
