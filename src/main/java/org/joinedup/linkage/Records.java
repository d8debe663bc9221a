package org.joinedup.linkage;

import org.joinedup.match.table.RecordTable;

/// What was read of all files.
///
/// @param table the values that are compared
/// @param places where each record stands in its file
/// @param truth what the column of the truth says; of every record [Labels#NONE] without one
record Records(RecordTable table, Places places, Labels truth) {}
