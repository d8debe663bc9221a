package org.joinedup.area;

import java.util.Map;
import org.joinedup.person.Postcode;
import org.joinedup.table.Place;
import org.jspecify.annotations.Nullable;

/// What one row of a file says about areas.
///
/// @param place the row
/// @param lsoas codes by vintage
/// @param lsoaNames by vintage
/// @param larger ward, division, district and county, as far as the row has them
/// @param postcode null when the file has none
/// @param count of postcodes or people; 1 for a postcode; null when the file has none
/// @param year that the count is of; null when the file does not say
/// @param change between the two vintages; null when the file does not say
record AreaRow(
        Place place,
        Map<Vintage, String> lsoas,
        Map<Vintage, String> lsoaNames,
        Map<AreaLevel, Area> larger,
        @Nullable Postcode postcode,
        @Nullable Long count,
        @Nullable Integer year,
        @Nullable Change change) {

    /// @return the code of this vintage; null when the row has none
    @Nullable
    String lsoa(Vintage vintage) {
        return lsoas.get(vintage);
    }

    /// @return null when the row has none
    @Nullable
    Area larger(AreaLevel level) {
        return larger.get(level);
    }

    /// @return of the only column of LSOAs, taken to be of another vintage
    AreaRow as(Vintage vintage) {
        return new AreaRow(
                place, moved(lsoas, vintage), moved(lsoaNames, vintage), larger, postcode, count, year, change);
    }

    private static Map<Vintage, String> moved(Map<Vintage, String> one, Vintage vintage) {
        return one.isEmpty() ? one : Map.of(vintage, one.values().iterator().next());
    }
}
