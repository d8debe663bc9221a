package org.joinedup.area;

import java.util.Locale;
import org.joinedup.table.Issue;
import org.joinedup.table.Place;

/// Something wrong with a file of areas.
sealed interface AreaIssue extends Issue {

    /// A code without the shape of one.
    ///
    /// @param place the value
    /// @param level kind of area that the column is about
    record WrongCode(Place place, AreaLevel level) implements AreaIssue {
        @Override
        public String message() {
            var example = switch (level) {
                case LSOA -> "E01013810 or W01000001";
                case WARD -> "E05001822 or 00FYNC";
                case DIVISION -> "E58001109";
                case DISTRICT -> "E06000018, E07000150 or 00FY";
                case COUNTY -> "E10000021";
            };
            return "'%s' has not the shape of a %s code, such as %s."
                    .formatted(column(), level.name().toLowerCase(Locale.ROOT), example);
        }
    }

    /// A code that was drawn for a later census than the column is of.
    ///
    /// @param place the value
    /// @param drawn for which census
    /// @param said by the column
    record LaterCode(Place place, Vintage drawn, Vintage said) implements AreaIssue {
        @Override
        public String message() {
            return "'%s' is of %d, but this code was first drawn for %d; put it right, or name the column by its year."
                    .formatted(column(), said.year(), drawn.year());
        }
    }

    /// A file of another vintage than asked for.
    ///
    /// @param place the file
    /// @param found in the file
    /// @param asked for
    record OtherVintage(Place place, Vintage found, Vintage asked) implements AreaIssue {
        @Override
        public String message() {
            return ("The file is of LSOAs of %d, but %d is asked for; bring the file of %d, or ask for %d and convert "
                            + "by a lookup between the two.")
                    .formatted(found.year(), asked.year(), asked.year(), found.year());
        }
    }

    /// An LSOA that no longer, or does not yet, exist in the vintage of its column.
    ///
    /// @param place the value
    /// @param said by the column
    record CodeNotInVintage(Place place, Vintage said) implements AreaIssue {
        @Override
        public String message() {
            return "'%s' is of %d, but by the lookup this LSOA is none of %d; bring the file of %d, or convert it."
                    .formatted(column(), said.year(), said.year(), said.year());
        }
    }

    /// An LSOA that is in two wards or two districts.
    ///
    /// @param place the second value
    /// @param first where the first one is
    record Contradiction(Place place, Place first) implements AreaIssue {
        @Override
        public String message() {
            return "'%s' is another than in %s, line %d for the same LSOA; keep the right one."
                    .formatted(column(), first.file(), first.line());
        }
    }

    /// A number of postcodes or people that is none.
    ///
    /// @param place the value
    record WrongCount(Place place) implements AreaIssue {
        @Override
        public String message() {
            return "'%s' is no whole number from 0; write it without commas and blanks, such as 1234."
                    .formatted(column());
        }
    }

    /// A year that is none.
    ///
    /// @param place the value
    record WrongYear(Place place) implements AreaIssue {
        @Override
        public String message() {
            return "'%s' is no year, such as 2019.".formatted(column());
        }
    }

    /// A postcode without the shape of one.
    ///
    /// @param place the value
    record WrongPostcode(Place place) implements AreaIssue {
        @Override
        public String message() {
            return "'%s' has not the shape of a postcode, such as NG1 1AA.".formatted(column());
        }
    }

    /// A change that is none of the four.
    ///
    /// @param place the value
    record WrongChange(Place place) implements AreaIssue {
        @Override
        public String message() {
            return "'%s' is none of U (unchanged), S (split), M (merged) and X (complex).".formatted(column());
        }
    }

    /// A file without any column of codes of areas.
    ///
    /// @param place the file
    record NoAreas(Place place) implements AreaIssue {
        @Override
        public String message() {
            return "The header has no column of area codes, such as LSOA11CD, LSOA code (2011), WD17CD or CED17CD; add one.";
        }
    }

    /// An LSOA of a district with county divisions, of which no file says in which one it lies.
    ///
    /// @param place where the LSOA is listed
    record NoDivision(Place place) implements AreaIssue {
        @Override
        public boolean refuses() {
            return false;
        }

        @Override
        public String message() {
            return "No file says in which division this LSOA lies, so its money is in none; add its postcodes or counts.";
        }
    }

    /// An LSOA of which a lookup between vintages says nothing.
    ///
    /// @param place the lookup
    /// @param lsoa its code
    /// @param vintage that it is of
    record MissingFromLookup(Place place, String lsoa, Vintage vintage) implements AreaIssue {
        @Override
        public boolean refuses() {
            return false;
        }

        @Override
        public String message() {
            return "The lookup has no row for %s of %d, which other files list; add one, or nothing is converted for it."
                    .formatted(lsoa, vintage.year());
        }
    }
}
