package org.joinedup.funding.indicator;

import org.joinedup.table.Place;

/// A value that can't be used as a number. No value is repeated.
public sealed interface NumberIssue extends IndicatorIssue {

    /// Text where a number should be.
    ///
    /// @param place the value
    record NotANumber(Place place) implements NumberIssue {
        @Override
        public String message() {
            return "'%s' is not a number; write digits with a full stop before decimals, such as 12.5."
                    .formatted(column());
        }
    }

    /// `1,296` where the mapping does not say that thousands are separated.
    ///
    /// @param place the value
    record ThousandsSeparator(Place place) implements NumberIssue {
        @Override
        public String message() {
            return "'%s' holds a comma; export it without thousands separators, or say thousandsSeparator in the mapping."
                    .formatted(column());
        }
    }

    /// `1 296`.
    ///
    /// @param place the value
    record BlankInNumber(Place place) implements NumberIssue {
        @Override
        public String message() {
            return "'%s' holds a blank between its digits; write the number without.".formatted(column());
        }
    }

    /// `#REF!` and its like.
    ///
    /// @param place the value
    record SpreadsheetError(Place place) implements NumberIssue {
        @Override
        public String message() {
            return "'%s' holds an error of the spreadsheet; repair the formula and export the file again."
                    .formatted(column());
        }
    }

    /// Without end.
    ///
    /// @param place the value
    record NotFinite(Place place) implements NumberIssue {
        @Override
        public String message() {
            return "'%s' is infinite or too large; write the figure itself.".formatted(column());
        }
    }

    /// Fewer than none.
    ///
    /// @param place the value
    record NegativeCount(Place place) implements NumberIssue {
        @Override
        public String message() {
            return "'%s' is less than 0, but counts people or things; put it right.".formatted(column());
        }
    }

    /// More than there can be.
    ///
    /// @param place the value
    record HugeCount(Place place) implements NumberIssue {
        @Override
        public String message() {
            return "'%s' is over 1,000,000,000, but no count is as large; put it right.".formatted(column());
        }
    }

    /// A part of a person.
    ///
    /// @param place the value
    record BrokenCount(Place place) implements NumberIssue {
        @Override
        public String message() {
            return "'%s' has decimals, but counts people or things; write a whole number.".formatted(column());
        }
    }

    /// Before the first.
    ///
    /// @param place the value
    record RankUnderOne(Place place) implements NumberIssue {
        @Override
        public String message() {
            return "'%s' is less than 1, but is a rank; put it right.".formatted(column());
        }
    }

    /// Blank where the indicator needs a value for every area.
    ///
    /// @param place the value
    record MissingIndicatorValue(Place place) implements NumberIssue {
        @Override
        public String message() {
            return "'%s' is empty; fill it in, or choose MEDIAN or LEAVE_OUT as what is done where it is missing."
                    .formatted(column());
        }
    }

    /// Blank where no rule can fill it in.
    ///
    /// @param place the value
    record MissingNeededValue(Place place) implements NumberIssue {
        @Override
        public String message() {
            return "'%s' is empty; every area needs a value here, fill it in.".formatted(column());
        }
    }
}
