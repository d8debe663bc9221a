package org.joinedup.ingest.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something wrong with a whole file; most of these refuse the extract.
public sealed interface FileIssue extends IngestIssue {

    @Override
    default Severity severity() {
        return Severity.REFUSES_EXTRACT;
    }

    /// A file that the mapping names is not in the delivery.
    ///
    /// @param place the file
    record MissingFile(Place place) implements FileIssue {
        @Override
        public String message() {
            return "The file is not in the delivery; send it with its header alone if it has no rows.";
        }
    }

    /// A file without even a header.
    ///
    /// @param place the file
    record EmptyFile(Place place) implements FileIssue {
        @Override
        public String message() {
            return "The file is empty; send it with its header alone if it has no rows.";
        }
    }

    /// The bytes are not in the encoding that was agreed.
    ///
    /// @param place the file
    /// @param agreed encoding in the mapping
    /// @param found what the bytes are instead, in a few words
    record UnreadableEncoding(Place place, String agreed, String found) implements FileIssue {
        @Override
        public String message() {
            return "The file should be in %s but %s; export it again in %s.".formatted(agreed, found, agreed);
        }
    }

    /// A column that the mapping names is not in the header: it is missing or was renamed.
    ///
    /// @param place the header, and the column as it should be
    /// @param unnamed columns of the header that the mapping does not name, as far as they surely
    ///     are names
    /// @param closest the one among the header's that is spelled most like it; null if none is near
    record MissingColumn(
            Place place, List<String> unnamed, @Nullable String closest) implements FileIssue {

        /// Keeps its own copy of the list.
        public MissingColumn {
            unnamed = List.copyOf(unnamed);
        }

        @Override
        public String message() {
            return "The header has no column '%s'%s%s.".formatted(column(), hint(), others());
        }

        private String hint() {
            return closest == null ? "" : "; did '%s' take its place?".formatted(closest);
        }

        private String others() {
            return unnamed.isEmpty() ? "" : "; it has these that are not agreed: " + String.join(", ", unnamed);
        }
    }

    /// A column that the mapping names is in the header more than once.
    ///
    /// @param place the header and the column
    record DuplicateColumn(Place place) implements FileIssue {
        @Override
        public String message() {
            return "The header has the column '%s' more than once; keep the right one.".formatted(column());
        }
    }

    /// A quote that does not close, or that closes in the middle of a value: where the values after
    /// it begin and end is unknown.
    ///
    /// @param place the line where the quote opens
    record UnclosedQuote(Place place) implements FileIssue {
        @Override
        public String message() {
            return "The quote that opens here does not close at the end of its value; "
                    + "write a quote inside a value twice.";
        }
    }

    /// The control file cannot be used.
    ///
    /// @param place the control file, with line and column if it is one value
    /// @param reason end of the sentence, without any value of the file
    record UnreadableControlFile(Place place, String reason) implements FileIssue {
        @Override
        public String message() {
            return "The control file cannot be used: %s.".formatted(reason);
        }
    }

    /// The control file says nothing about a file.
    ///
    /// @param place the file
    /// @param controlFile its name
    record ControlTotalMissing(Place place, String controlFile) implements FileIssue {
        @Override
        public String message() {
            return "%s has no row for %s; add one with the number of its rows.".formatted(controlFile, file());
        }
    }

    /// The file has not as many rows as the control file says.
    ///
    /// @param place the file
    /// @param stated rows in the control file
    /// @param found rows in the file, without the header
    record ControlTotalMissed(Place place, long stated, long found) implements FileIssue {
        @Override
        public String message() {
            var hint = stated == found + 1 ? "do not count the header" : "send the whole delivery again";
            return "The control file states %d rows but the file has %d; %s.".formatted(stated, found, hint);
        }
    }

    /// As many rows as a spreadsheet can hold: the rest was probably cut off.
    ///
    /// @param place the file
    /// @param rows without the header
    /// @param confirmed the control file states the very number
    record CutOffSpreadsheet(Place place, long rows, boolean confirmed) implements FileIssue {
        @Override
        public Severity severity() {
            return confirmed ? Severity.WARNS : Severity.REFUSES_EXTRACT;
        }

        @Override
        public String message() {
            return "The file has %d rows, just as many as a spreadsheet can hold; ".formatted(rows)
                    + "check that none were cut off and export without a spreadsheet.";
        }
    }

    /// A CSV file that the mapping does not name; it is not read.
    ///
    /// @param place the file
    record SurplusFile(Place place) implements FileIssue {
        @Override
        public Severity severity() {
            return Severity.WARNS;
        }

        @Override
        public String message() {
            return "The file is not part of what was agreed and was not read; leave it out.";
        }
    }

    /// How many issues of one kind are counted but not listed.
    ///
    /// @param place the file
    /// @param of their code
    /// @param severity of each of them
    /// @param notListed how many more there are, at least 1
    record MoreIssues(Place place, String of, Severity severity, long notListed) implements FileIssue {
        @Override
        public String message() {
            return "%d more issues %s are in this file than are listed.".formatted(notListed, of);
        }
    }
}
