package org.joinedup.table;

/// Something wrong with a file as a table.
public sealed interface TableIssue extends Issue {

    /// The file is not where it should be.
    ///
    /// @param place the file
    record MissingFile(Place place) implements TableIssue {
        @Override
        public String message() {
            return "The file is not there; put it there, or correct its name.";
        }
    }

    /// The file is no CSV in UTF-8.
    ///
    /// @param place the file
    /// @param reason end of the sentence
    record UnreadableFile(Place place, String reason) implements TableIssue {
        @Override
        public String message() {
            return "The file cannot be read: %s.".formatted(reason);
        }
    }

    /// The columns are not divided by commas.
    ///
    /// @param place the header
    /// @param separators what divides them, in the plural
    record OtherSeparator(Place place, String separators) implements TableIssue {
        @Override
        public String message() {
            return "The columns are divided by %s; save the file with commas between them.".formatted(separators);
        }
    }

    /// A column is not in the header.
    ///
    /// @param place the header and the column
    record MissingColumn(Place place) implements TableIssue {
        @Override
        public String message() {
            return "The header has no column '%s'; add it, with blank values where nothing is known."
                    .formatted(column());
        }
    }

    /// A column is in the header more than once.
    ///
    /// @param place the header and the column
    record DuplicateColumn(Place place) implements TableIssue {
        @Override
        public String message() {
            return "The header has the column '%s' more than once; keep the right one.".formatted(column());
        }
    }

    /// More or fewer values than the header has columns.
    ///
    /// @param place the row
    /// @param expected columns of the header
    /// @param found values in the row
    record WrongFieldCount(Place place, int expected, int found) implements TableIssue {
        @Override
        public String message() {
            return "The row has %d values but the header has %d columns; put a value that holds a comma in quotes."
                    .formatted(found, expected);
        }
    }
}
