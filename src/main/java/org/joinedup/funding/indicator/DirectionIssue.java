package org.joinedup.funding.indicator;

import java.util.List;
import org.joinedup.funding.Direction;
import org.joinedup.table.Place;

/// Something wrong with what a column means.
public sealed interface DirectionIssue extends IndicatorIssue {

    /// The header says the opposite of the mapping.
    ///
    /// @param place the header and the column
    /// @param mapped what the mapping says
    record WrongDirection(Place place, Direction mapped) implements DirectionIssue {
        @Override
        public String message() {
            return ("The mapping says %s, but the header says the opposite;"
                            + " put the direction right, in the mapping or by --direction.")
                    .formatted(mapped);
        }
    }

    /// Two columns about the same thing say opposite things.
    ///
    /// @param place the header and the column
    /// @param other the column that says the opposite
    record ContradictedDirection(Place place, String other) implements DirectionIssue {
        @Override
        public String message() {
            return ("Areas that '%s' puts first '%s' puts last; check the mapping's direction first;"
                            + " else the file's ranks were turned round: get it anew.")
                    .formatted(column(), other);
        }
    }

    /// Two columns are official spellings of one indicator.
    ///
    /// @param place the header and the column
    /// @param other the other column
    record TwoColumns(Place place, String other) implements DirectionIssue {
        @Override
        public String message() {
            return "'%s' and '%s' are both the same indicator; keep the right one.".formatted(column(), other);
        }
    }

    /// A column that the model needs is not there.
    ///
    /// @param place the header and the official spelling
    /// @param others other spellings that would do
    record MissingIndicatorColumn(Place place, List<String> others) implements DirectionIssue {

        /// Keeps its own copy of the list.
        public MissingIndicatorColumn {
            others = List.copyOf(others);
        }

        @Override
        public String message() {
            return "The model needs the column '%s'%s, which the file has not; name the file that has it."
                    .formatted(column(), others.isEmpty() ? "" : " or '" + String.join("' or '", others) + "'");
        }
    }

    /// A whole country's ranks are not 1 to as many as there are areas.
    ///
    /// @param place the header and the column
    /// @param areas how many there are
    record RanksNotWhole(Place place, int areas) implements DirectionIssue {
        @Override
        public String message() {
            return "The file holds all %d areas of England, but '%s' is not a ranking from 1 to that; see why."
                    .formatted(areas, column());
        }

        @Override
        public boolean refuses() {
            return false;
        }
    }
}
