package org.joinedup.funding.indicator;

import java.util.List;
import org.joinedup.area.Vintage;
import org.joinedup.table.Place;
import org.jspecify.annotations.Nullable;

/// Something wrong with the areas of a file.
public sealed interface AreaIssue extends IndicatorIssue {

    /// @param codes of areas, in order
    /// @return the first few, for a sentence
    static String some(List<String> codes) {
        var most = 5;
        return String.join(", ", codes.subList(0, Math.min(most, codes.size()))) + (codes.size() > most ? " …" : "");
    }

    /// No column of codes.
    ///
    /// @param place the header
    /// @param vintage whose codes are looked for
    record MissingAreaColumn(Place place, Vintage vintage) implements AreaIssue {
        @Override
        public String message() {
            return "The header has no column of LSOA codes of %d, such as 'LSOA code (%1$d)'; add it."
                    .formatted(vintage.year());
        }
    }

    /// The header names another vintage than the mapping.
    ///
    /// @param place the header and the column
    /// @param mapped the mapping's vintage
    /// @param found the header's
    record WrongVintage(Place place, Vintage mapped, Vintage found) implements AreaIssue {
        @Override
        public String message() {
            return "The file is about LSOAs of %d, the mapping about those of %d; use the mapping of this file."
                    .formatted(found.year(), mapped.year());
        }
    }

    /// A code that is drawn for a later census than the file is said to be about.
    ///
    /// @param place the first such row
    /// @param mapped the mapping's vintage
    /// @param count how many rows
    record LaterVintage(Place place, Vintage mapped, int count) implements AreaIssue {
        @Override
        public String message() {
            return "%d codes were drawn after the census of %d, of which the mapping says that they are; use the right mapping."
                    .formatted(count, mapped.year());
        }
    }

    /// A code that is none.
    ///
    /// @param place the value
    record NotAnAreaCode(Place place) implements AreaIssue {
        @Override
        public String message() {
            return "'%s' is no code of an LSOA; write E01 or W01 and six digits.".formatted(column());
        }
    }

    /// Two rows for one area.
    ///
    /// @param place the second row
    /// @param first line of the first
    record DuplicateArea(Place place, int first) implements AreaIssue {
        @Override
        public String message() {
            return "The area is on line %d already; keep one of them, or give a filter where rows are of several years."
                    .formatted(first);
        }
    }

    /// No row is left.
    ///
    /// @param place the file, or the filter's column
    record NoRows(Place place) implements AreaIssue {
        @Override
        public String message() {
            return "No row of the file is left to use; look at its filter and whether it is the right file.";
        }
    }

    /// Areas that the file does not have.
    ///
    /// @param place the file
    /// @param codes in order
    record MissingAreas(Place place, List<String> codes) implements AreaIssue {

        /// Keeps its own copy of the list.
        public MissingAreas {
            codes = List.copyOf(codes);
        }

        @Override
        public String message() {
            return "%d of the model's areas are not in the file: %s; add their rows."
                    .formatted(codes.size(), some(codes));
        }
    }

    /// Areas that the model does not have.
    ///
    /// @param place the first such row
    /// @param codes in order
    /// @param origin the file whose areas the model's are; null where files of areas list them
    record UnknownAreas(
            Place place, List<String> codes, @Nullable String origin) implements AreaIssue {

        /// Keeps its own copy of the list.
        public UnknownAreas {
            codes = List.copyOf(codes);
        }

        @Override
        public String message() {
            return "%d areas of the file are not among the model's: %s; ".formatted(codes.size(), some(codes))
                    + (origin == null
                            ? "say 'within', or name their areas' file."
                            : "the areas are those of %s; perhaps it lacks them.".formatted(origin));
        }
    }

    /// Areas that lookups list beside those of a table.
    ///
    /// @param place the table
    /// @param codes in order
    record MissingFromTable(Place place, List<String> codes) implements AreaIssue {

        /// Keeps its own copy of the list.
        public MissingFromTable {
            codes = List.copyOf(codes);
        }

        @Override
        public String message() {
            return ("%d areas that the lookups list in the table's districts, wards or divisions are not in the table: %s;"
                            + " add their rows, or leave them out of the lookups.")
                    .formatted(codes.size(), some(codes));
        }
    }

    /// The file is about areas of another vintage than the model.
    ///
    /// @param place the file
    /// @param model the model's vintage
    /// @param found the file's
    record OtherVintage(Place place, Vintage model, Vintage found) implements AreaIssue {
        @Override
        public String message() {
            return "The file is about LSOAs of %d, the model about those of %d; use another file or say 'convert: true'."
                    .formatted(found.year(), model.year());
        }
    }

    /// It should be converted, but nothing says how.
    ///
    /// @param place the file
    /// @param model the model's vintage
    /// @param found the file's
    record NoConversion(Place place, Vintage model, Vintage found) implements AreaIssue {
        @Override
        public String message() {
            return "Nothing says how LSOAs of %d became those of %d; add the lookup of both to the model's 'areas'."
                    .formatted(found.year(), model.year());
        }
    }

    /// Areas whose values a conversion would lose.
    ///
    /// @param place the first such row
    /// @param codes in order
    record LeftOutByLookup(Place place, List<String> codes) implements AreaIssue {

        /// Keeps its own copy of the list.
        public LeftOutByLookup {
            codes = List.copyOf(codes);
        }

        @Override
        public String message() {
            return ("%d areas of the file are not in the lookup, and their values would be lost: %s;"
                            + " add them to the lookup with the areas that they became.")
                    .formatted(codes.size(), some(codes));
        }
    }
}
