package org.joinedup.area;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The columns of a file that say which area a row is about, found by their official spellings in
/// upper or lower case.
///
/// A column of LSOAs whose name says no year (`LSOA CODE`, `LSOA`, `SOA`) is of 2001, as in the
/// indices of deprivation of 2004 to 2010; beside `All Ages`, as in the population estimates, it is
/// of 2011.
public final class AreaColumns {

    private static final List<String> POSTCODE = List.of("postcode", "pcds", "pcd", "pcd7", "pcd8");
    private static final List<String> CHANGE = List.of("chgind");
    private static final List<String> COUNT = List.of("postcodes", "headcount", "population", "people");
    private static final List<String> YEAR = List.of("population year", "population_year", "mid-year", "year");

    private final List<String> header;
    private final List<AreaColumn> columns;

    private AreaColumns(List<String> header) {
        this.header = List.copyOf(header);
        this.columns =
                header.stream().flatMap(name -> AreaColumn.parse(name).stream()).toList();
    }

    /// @param header names of columns, in the order of the file
    public static AreaColumns of(List<String> header) {
        return new AreaColumns(header);
    }

    /// @return the column of LSOA codes of one vintage; null when there is none
    public @Nullable String lsoa(Vintage vintage) {
        return lsoa(vintage, true);
    }

    /// @return the column of LSOA names of one vintage; null when there is none
    public @Nullable String lsoaName(Vintage vintage) {
        return lsoa(vintage, false);
    }

    /// @return vintages that have a column of LSOA codes
    public Set<Vintage> vintages() {
        var found = EnumSet.noneOf(Vintage.class);
        Arrays.stream(Vintage.values()).filter(vintage -> lsoa(vintage) != null).forEach(found::add);
        return found;
    }

    /// @return of the only column of LSOA codes; null when there is none or several
    public @Nullable Vintage vintage() {
        var found = vintages();
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /// @return whether the name of the column of LSOA codes says the year; false when there is none
    public boolean saysVintage() {
        return columns.stream()
                .anyMatch(column -> column.level() == AreaLevel.LSOA && column.code() && column.year() != null);
    }

    /// @return the column of ward codes; null when there is none
    public @Nullable String ward() {
        return code(AreaLevel.WARD);
    }

    /// @return the column of ward names; null when there is none
    public @Nullable String wardName() {
        return name(AreaLevel.WARD);
    }

    /// @return the column of district codes; null when there is none
    public @Nullable String district() {
        return code(AreaLevel.DISTRICT);
    }

    /// @return the column of district names; null when there is none
    public @Nullable String districtName() {
        return name(AreaLevel.DISTRICT);
    }

    /// @return the column of division codes; null when there is none
    public @Nullable String division() {
        return code(AreaLevel.DIVISION);
    }

    /// @return the column of division names; null when there is none
    public @Nullable String divisionName() {
        return name(AreaLevel.DIVISION);
    }

    /// @return the column of postcodes, one a row; null when there is none
    public @Nullable String postcode() {
        return oneOf(POSTCODE);
    }

    /// @return the column that says how an LSOA changed; null when there is none
    public @Nullable String change() {
        return oneOf(CHANGE);
    }

    /// @return the column of counts of postcodes or people; null when there is none
    public @Nullable String count() {
        return oneOf(COUNT);
    }

    /// @return the column of the year that counts are of; null when there is none
    public @Nullable String year() {
        return oneOf(YEAR);
    }

    /// @return the first column of codes of areas of this level; null when there is none
    public @Nullable String code(AreaLevel level) {
        return first(column -> column.level() == level && column.code());
    }

    /// @return the first column of names of areas of this level; null when there is none
    public @Nullable String name(AreaLevel level) {
        return first(column -> column.level() == level && !column.code());
    }

    private @Nullable String lsoa(Vintage vintage, boolean code) {
        return first(column ->
                column.level() == AreaLevel.LSOA && column.code() == code && yearOf(column) == vintage.year());
    }

    private int yearOf(AreaColumn column) {
        if (column.year() != null) {
            return column.year();
        }
        return oneOf(List.of("all ages")) == null ? 2001 : 2011;
    }

    private @Nullable String first(Predicate<AreaColumn> wanted) {
        return columns.stream()
                .filter(wanted)
                .map(AreaColumn::spelling)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String oneOf(List<String> names) {
        return header.stream()
                .filter(column -> names.stream().anyMatch(column.strip()::equalsIgnoreCase))
                .findFirst()
                .orElse(null);
    }
}
