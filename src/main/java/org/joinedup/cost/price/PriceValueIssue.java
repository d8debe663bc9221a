package org.joinedup.cost.price;

import org.joinedup.table.Issue;
import org.joinedup.table.Place;

/// Something wrong with one value.
sealed interface PriceValueIssue extends Issue {

    /// A type that is not written as mappings write it.
    ///
    /// @param place the value
    record UnreadableType(Place place) implements PriceValueIssue {
        @Override
        public String message() {
            return "'%s' is written in capitals, digits and underscores, such as SEN_STATEMENT.".formatted(column());
        }
    }

    /// A price that is not a number of pence.
    ///
    /// @param place the value
    record UnreadablePence(Place place) implements PriceValueIssue {
        @Override
        public String message() {
            return "'%s' is not a whole number from 1 to 999,999,999; write 4179 for £41.79.".formatted(column());
        }
    }

    /// An index that is not a number of points.
    ///
    /// @param place the value
    record UnreadableIndex(Place place) implements PriceValueIssue {
        @Override
        public String message() {
            return "'%s' is not a positive number with up to three decimals, such as 92.396.".formatted(column());
        }
    }

    /// A year that is not written as financial years are.
    ///
    /// @param place the value
    record UnreadableYear(Place place) implements PriceValueIssue {
        @Override
        public String message() {
            return "'%s' is not a financial year; write it as 2010/11.".formatted(column());
        }
    }

    /// A price year without a deflator.
    ///
    /// @param place the value
    record UnknownPriceYear(Place place) implements PriceValueIssue {
        @Override
        public String message() {
            return "'%s' is a year that deflators.csv does not have; add its index there.".formatted(column());
        }
    }

    /// Shares of agencies that can't be read.
    ///
    /// @param place the value
    record UnreadableShares(Place place) implements PriceValueIssue {
        @Override
        public String message() {
            return "'%s' names each agency once with its percent, such as 'police:20 youth-offending:80'."
                    .formatted(column());
        }
    }

    /// Shares of agencies that are more or less than the whole.
    ///
    /// @param place the value
    /// @param basisPoints what they add up to, in hundredths of a percent
    record SharesNotWhole(Place place, int basisPoints) implements PriceValueIssue {
        @Override
        public String message() {
            return "'%s' adds up to %d.%02d%% instead of 100%%; correct a share."
                    .formatted(column(), basisPoints / 100, basisPoints % 100);
        }
    }

    /// A day that is not written as days are, or that no calendar has.
    ///
    /// @param place the value
    record UnreadableDate(Place place) implements PriceValueIssue {
        @Override
        public String message() {
            return "'%s' is not a day; write it as 2010-04-01.".formatted(column());
        }
    }

    /// A last day before the first.
    ///
    /// @param place the last day
    record EndBeforeStart(Place place) implements PriceValueIssue {
        @Override
        public String message() {
            return "'%s' is earlier than the start of the same row; correct one of them.".formatted(column());
        }
    }
}
