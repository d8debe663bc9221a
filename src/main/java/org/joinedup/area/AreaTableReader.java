package org.joinedup.area;

import static java.util.Comparator.naturalOrder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joinedup.area.AreaTable.Kind;
import org.joinedup.person.Postcode;
import org.joinedup.table.CsvTable;
import org.joinedup.table.Place;
import org.joinedup.table.Reading;
import org.joinedup.table.TableRow;
import org.jspecify.annotations.Nullable;

/// Reads one file of areas by its official headers, with a check of every code.
final class AreaTableReader {

    private final CsvTable table;
    private final AreaColumns columns;
    private final Kind kind;

    AreaTableReader(Path file) {
        this.table = new CsvTable(file);
        this.columns = AreaColumns.of(table.header());
        this.kind = Kind.of(columns);
    }

    AreaTable read() {
        var rows = table.rows(used()).stream().map(this::row).toList();
        if (!table.header().isEmpty() && used().isEmpty()) {
            table.issues().add(new AreaIssue.NoAreas(new Place(table.name(), 1, null)));
        }
        return columns.saysVintage() || columns.vintage() == null ? stated(rows) : byCodes(rows, columns.vintage());
    }

    /// The codes decide where the column's name says no year.
    private AreaTable byCodes(List<AreaRow> rows, Vintage usual) {
        var latest = rows.stream()
                .map(row -> row.lsoa(usual))
                .filter(Objects::nonNull)
                .map(AreaCode::drawnFor)
                .max(naturalOrder())
                .orElse(usual);
        var vintage = latest.compareTo(usual) > 0 ? latest : usual;
        return new AreaTable(
                table.name(),
                kind,
                EnumSet.of(vintage),
                columns,
                kept(rows.stream().map(row -> row.as(vintage)).toList()),
                table.issues());
    }

    private AreaTable stated(List<AreaRow> rows) {
        for (var row : rows) {
            row.lsoas().forEach((vintage, code) -> checkDrawn(row, vintage, code));
        }
        return new AreaTable(table.name(), kind, columns.vintages(), columns, kept(rows), table.issues());
    }

    private void checkDrawn(AreaRow row, Vintage vintage, String code) {
        var drawn = AreaCode.drawnFor(code);
        if (drawn.compareTo(vintage) > 0) {
            var place = new Place(table.name(), row.place().line(), columns.lsoa(vintage));
            table.issues().add(new AreaIssue.LaterCode(place, drawn, vintage));
        }
    }

    private List<AreaRow> kept(List<AreaRow> rows) {
        return table.issues().stream().anyMatch(issue -> issue.refuses()) ? List.of() : rows;
    }

    private List<String> used() {
        var names = new ArrayList<String>();
        for (var vintage : Vintage.values()) {
            names.add(columns.lsoa(vintage));
            names.add(columns.lsoaName(vintage));
        }
        for (var level : larger().toList()) {
            names.add(columns.code(level));
            names.add(columns.name(level));
        }
        Stream.of(columns.postcode(), columns.count(), columns.year(), columns.change())
                .forEach(names::add);
        return names.stream().filter(Objects::nonNull).toList();
    }

    private AreaRow row(TableRow row) {
        var larger = new EnumMap<AreaLevel, Area>(AreaLevel.class);
        larger().forEach(level -> findArea(row, level).ifPresent(area -> larger.put(level, area)));
        var postcode = columns.postcode();
        return new AreaRow(
                row.place(),
                codes(row),
                names(row),
                larger,
                postcode == null ? null : row.find(postcode, Postcode::parse, AreaIssue.WrongPostcode::new),
                count(row),
                year(row),
                change(row));
    }

    private Map<Vintage, String> codes(TableRow row) {
        var codes = new EnumMap<Vintage, String>(Vintage.class);
        for (var vintage : columns.vintages()) {
            var code = row.value(Objects.requireNonNull(columns.lsoa(vintage)), AreaCode.reading(AreaLevel.LSOA));
            if (!code.isEmpty()) {
                codes.put(vintage, code);
            }
        }
        return codes;
    }

    private Map<Vintage, String> names(TableRow row) {
        var names = new EnumMap<Vintage, String>(Vintage.class);
        for (var vintage : columns.vintages()) {
            var column = columns.lsoaName(vintage);
            var name = column == null ? null : row.find(column);
            if (name != null) {
                names.put(vintage, name);
            }
        }
        return names;
    }

    /// A name stands in for a code that the file does not have, and the other way round.
    private Optional<Area> findArea(TableRow row, AreaLevel level) {
        var code = columns.code(level) == null ? null : code(row, level);
        var column = columns.name(level);
        var name = column == null ? null : row.find(column);
        var key = code == null ? name : code;
        return key == null ? Optional.empty() : Optional.of(new Area(key, name == null ? key : name));
    }

    private @Nullable String code(TableRow row, AreaLevel level) {
        var reading = AreaCode.reading(level);
        return row.find(Objects.requireNonNull(columns.code(level)), reading.parser(), reading.wrong());
    }

    private @Nullable Long count(TableRow row) {
        var column = columns.count();
        if (column == null) {
            return kind == Kind.POSTCODES ? 1L : null;
        }
        return kind == Kind.SHARES
                ? row.value(column, new Reading<>(AreaTableReader::wholeNumber, AreaIssue.WrongCount::new, 0L))
                : row.find(column, AreaTableReader::wholeNumber, AreaIssue.WrongCount::new);
    }

    private @Nullable Integer year(TableRow row) {
        var column = columns.year();
        return column == null ? null : row.find(column, AreaTableReader::toYear, AreaIssue.WrongYear::new);
    }

    private @Nullable Change change(TableRow row) {
        var column = columns.change();
        return column == null ? null : row.find(column, Change::parse, AreaIssue.WrongChange::new);
    }

    private static Optional<Long> wholeNumber(String text) {
        return text.matches("\\d{1,12}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static Optional<Integer> toYear(String text) {
        return text.matches("\\d{4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Stream<AreaLevel> larger() {
        return Arrays.stream(AreaLevel.values()).filter(level -> level != AreaLevel.LSOA);
    }
}
