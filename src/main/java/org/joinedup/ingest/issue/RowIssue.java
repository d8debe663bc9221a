package org.joinedup.ingest.issue;

/// Something wrong with a row as a whole: it is not staged.
public sealed interface RowIssue extends IngestIssue {

    @Override
    default Severity severity() {
        return Severity.REJECTS_ROW;
    }

    /// More or fewer values than the header has columns.
    ///
    /// @param place the row
    /// @param expected columns of the header
    /// @param found values in the row
    record WrongFieldCount(Place place, int expected, int found) implements RowIssue {
        @Override
        public String message() {
            return "The row has %d values but the header has %d columns; put a value that holds a separator in quotes."
                    .formatted(found, expected);
        }
    }

    /// Bytes that are no characters in the agreed encoding, or characters that were lost before.
    ///
    /// @param place the value
    /// @param agreed encoding in the mapping
    record UnreadableCharacters(Place place, String agreed) implements RowIssue {
        @Override
        public String message() {
            return "'%s' holds bytes that are no characters in %s; correct the value and export in %s."
                    .formatted(column(), agreed, agreed);
        }
    }

    /// The row's own identifier was used before in the same file.
    ///
    /// @param place the later row
    /// @param firstLine of the row that was staged
    /// @param sameContent the two rows say the same, so that nothing is lost
    record DuplicateKey(Place place, int firstLine, boolean sameContent) implements RowIssue {
        @Override
        public Severity severity() {
            return sameContent ? Severity.WARNS : Severity.REJECTS_ROW;
        }

        @Override
        public String message() {
            return "The identifier in '%s' was already used on line %d with %s; only that row was taken."
                    .formatted(column(), firstLine, sameContent ? "the same content" : "other content");
        }
    }

    /// A relation of a person to themself.
    ///
    /// @param place the value that names the person again
    record RelatedToThemself(Place place) implements RowIssue {
        @Override
        public String message() {
            return "'%s' names the person whom the row is about; correct one of the two.".formatted(column());
        }
    }

    /// An involvement, intervention or relation of somebody who was not staged from the same full
    /// extract.
    ///
    /// @param place the value that names the person
    record UnknownPerson(Place place) implements RowIssue {
        @Override
        public String message() {
            return "'%s' names a person who was not taken from this delivery; send the person's row, or correct it."
                    .formatted(column());
        }
    }
}
