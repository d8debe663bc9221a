package org.joinedup.area;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.joinedup.table.Issue;
import org.joinedup.table.Place;

/// One file of areas: what it is about, its rows and what is wrong with it.
///
/// @param file its name
/// @param kind what its columns make it
/// @param vintages of its columns of LSOAs; of the codes where the column's name says no year
/// @param columns of its header
/// @param rows none when an issue refuses the file
/// @param issues of the file
record AreaTable(
        String file, Kind kind, Set<Vintage> vintages, AreaColumns columns, List<AreaRow> rows, List<Issue> issues) {

    /// What the rows of a file are about.
    enum Kind {
        /// LSOAs with their wards or districts; every row is an area.
        LIST,
        /// LSOAs with a number of postcodes or people in a division.
        SHARES,
        /// Postcodes with their LSOAs.
        POSTCODES,
        /// LSOAs of one vintage with those of another.
        CHANGES,
        /// Wards, divisions and districts without LSOAs: their names.
        NAMES;

        static Kind of(AreaColumns columns) {
            if (columns.vintages().isEmpty()) {
                return NAMES;
            }
            if (columns.postcode() != null) {
                return POSTCODES;
            }
            if (columns.vintages().size() > 1) {
                return CHANGES;
            }
            return columns.division() == null ? LIST : SHARES;
        }
    }

    static AreaTable read(Path file) {
        return new AreaTableReader(file).read();
    }

    /// @return whether nothing of it is taken
    boolean isRefused() {
        return issues.stream().anyMatch(Issue::refuses);
    }

    /// @return whether its rows say something about LSOAs of one vintage
    boolean has(Vintage vintage) {
        return vintages.contains(vintage);
    }

    /// @return the whole file
    Place place() {
        return Place.of(file);
    }

    /// @return whether its counts are of postcodes, of people otherwise
    boolean countsPostcodes() {
        return kind == Kind.POSTCODES || "postcodes".equalsIgnoreCase(columns.count());
    }
}
