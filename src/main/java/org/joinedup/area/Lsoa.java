package org.joinedup.area;

import java.util.List;
import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// A lower-layer super output area, as it is stored.
///
/// @param code Office for National Statistics code
/// @param name its name
/// @param vintages years of the censuses for which it is an area
/// @param people who live there; null when no file says
/// @param ward that it lies in; null when the lookup does not say
/// @param district that it lies in; null when no file says
/// @param divisions that it lies in, by code
record Lsoa(
        String code,
        String name,
        List<Integer> vintages,
        @Nullable People people,
        @Nullable Area ward,
        @Nullable Area district,
        List<Part> divisions) {

    private static final double PERCENT = 100;

    static Lsoa from(Row row) {
        var parts = row.rows("divisions");
        var whole = parts.stream().mapToLong(part -> part.integer("count")).sum();
        return new Lsoa(
                row.text("lsoaCode"),
                row.text("lsoaName"),
                row.texts("vintages").stream().map(Integer::valueOf).toList(),
                People.from(row),
                area(row, "ward"),
                area(row, "district"),
                parts.stream().map(part -> Part.from(part, whole)).toList());
    }

    /// @return null when no file says
    public @Nullable Long population() {
        return people == null ? null : people.number();
    }

    /// @return null when no file says
    public @Nullable Long populationYear() {
        return people == null ? null : people.year();
    }

    private static @Nullable Area area(Row row, String kind) {
        var code = row.findText(kind + "Code");
        return code == null ? null : new Area(code, row.text(kind + "Name"));
    }

    /// How many people live in an area.
    ///
    /// @param number of them
    /// @param year when; null when the file does not say
    record People(long number, @Nullable Long year) {

        private static @Nullable People from(Row row) {
            var number = row.findInteger("population");
            return number == null ? null : new People(number, row.findInteger("populationYear"));
        }
    }

    /// The part that lies in one division.
    ///
    /// @param division in which
    /// @param count of postcodes or people, 1 or more
    /// @param basis what was counted
    /// @param percent of the LSOA's count
    record Part(Area division, long count, Basis basis, double percent) {

        private static Part from(Row row, long whole) {
            var count = row.integer("count");
            var division = new Area(row.text("code"), row.text("name"));
            return new Part(division, count, Basis.valueOf(row.text("basis")), PERCENT * count / whole);
        }
    }
}
