package org.joinedup.funding.model;

import java.util.List;
import org.joinedup.funding.indicator.AreaIssue;
import org.joinedup.table.Issue;
import org.joinedup.table.Place;
import org.jspecify.annotations.Nullable;

/// Something in a model that does not fit together.
public sealed interface ModelIssue extends Issue {

    /// No mapping has the name.
    ///
    /// @param place the key
    /// @param known names of mappings
    record UnknownMapping(Place place, List<String> known) implements ModelIssue {

        /// Keeps its own copy of the list.
        public UnknownMapping {
            known = List.copyOf(known);
        }

        @Override
        public String message() {
            return "No mapping has this name; write the path of one, or one of %s.".formatted(String.join(", ", known));
        }
    }

    /// No source has the indicator.
    ///
    /// @param place the key
    /// @param meant the id that is nearest to it; null when none is near
    record UnknownIndicator(Place place, @Nullable String meant) implements ModelIssue {
        @Override
        public String message() {
            return "No source of the model has this indicator; "
                    + (meant == null ? "add its file to 'sources', or look its id up." : "is '" + meant + "' meant?");
        }
    }

    /// Several sources have the indicator.
    ///
    /// @param place the key
    /// @param files that have it
    record IndicatorInSeveral(Place place, List<String> files) implements ModelIssue {

        /// Keeps its own copy of the list.
        public IndicatorInSeveral {
            files = List.copyOf(files);
        }

        @Override
        public String message() {
            return "%s each have this indicator; leave one of them out.".formatted(String.join(" and ", files));
        }
    }

    /// The population is an indicator that counts nobody.
    ///
    /// @param place the key
    record NotAPopulation(Place place) implements ModelIssue {
        @Override
        public String message() {
            return "The population must be an indicator that counts, whose unit is such as people and whose direction"
                    + " is HIGH_VALUE_IS_MORE_NEED; name one.";
        }
    }

    /// The graph's own data are asked for where there is no graph.
    ///
    /// @param place the source
    record NoGraph(Place place) implements ModelIssue {
        @Override
        public String message() {
            return "The place's own data are known to its server only; ask there, or name a file instead.";
        }
    }

    /// Nothing says which areas there are.
    ///
    /// @param place the model
    record NoAreas(Place place) implements ModelIssue {
        @Override
        public String message() {
            return "No file lists areas of the model's vintage; name one under 'areas'.";
        }
    }

    /// An amount of last year that is no amount of money.
    ///
    /// @param place the value
    record UnreadablePounds(Place place) implements ModelIssue {
        @Override
        public String message() {
            return "'%s' is not a number of pounds; write it as 12345.67, without a sign or separators."
                    .formatted(column());
        }
    }

    /// A second amount of last year for an area.
    ///
    /// @param place the area's code
    record SecondAmount(Place place) implements ModelIssue {
        @Override
        public String message() {
            return "The area has an amount in an earlier row; keep the right one.";
        }
    }

    /// Areas of the model without an amount of last year.
    ///
    /// @param place the file
    /// @param codes in order
    record MissingAmounts(Place place, List<String> codes) implements ModelIssue {

        /// Keeps its own copy of the list.
        public MissingAmounts {
            codes = List.copyOf(codes);
        }

        @Override
        public String message() {
            return "%d areas of the model have no amount: %s; write 0 where there was nothing."
                    .formatted(codes.size(), AreaIssue.some(codes));
        }
    }

    /// A district that no area lies in.
    ///
    /// @param place the key
    /// @param number which of the list, from 1
    record UnknownDistrict(Place place, int number) implements ModelIssue {
        @Override
        public String message() {
            return "No area lies in district %d of 'within'; write its code or name as the areas' files do."
                    .formatted(number);
        }
    }

    /// What a decision kept is not in the model.
    ///
    /// @param place the decisions
    /// @param number which of the list, from 1
    record UnusedDecision(Place place, int number) implements ModelIssue {
        @Override
        public String message() {
            return "Decision %d kept an indicator that the model does not use; use it, or put the decision right."
                    .formatted(number);
        }
    }

    /// A choice that can't be allocated by.
    ///
    /// @param place the model
    /// @param message from where it is refused
    record WrongChoice(Place place, String message) implements ModelIssue {}
}
