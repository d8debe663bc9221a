package org.joinedup.linkage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joinedup.linkage.csv.Header;
import org.joinedup.linkage.csv.InputMistake;
import org.joinedup.match.table.Attribute;
import org.joinedup.match.table.Column;

/// The columns of the table that several files with different headers make together.
///
/// A mapping counts in the files that have its columns. The first one that a file has gives the
/// first value of the attribute, the second one the second: `given_name=forename` and
/// `given_name=first_name` for two files are one column, but two addresses of one file are two.
final class TableColumns {

    private final List<Mapping> mappings;
    private final Map<Column, Integer> counts = new LinkedHashMap<>();

    /// @param mappings of every attribute, the keys too
    /// @param headers of all files
    TableColumns(List<Mapping> mappings, List<Header> headers) {
        this.mappings = mappings;
        mappings.forEach(mapping -> checkNames(mapping.names(), headers));
        for (var mapping : mappings) {
            if (!isKey(mapping.attribute())) {
                var most = headers.stream()
                        .mapToInt(header -> places(header, mapping.column()).size());
                counts.put(mapping.column(), most.max().orElse(0));
            }
        }
        if (counts.isEmpty()) {
            throw new InputMistake("Nothing to compare is mapped: at least one --map of a name, date or other value.");
        }
    }

    /// @param names of columns, each of which must be in one of the files
    /// @param headers of all files
    static void checkNames(List<String> names, List<Header> headers) {
        for (var name : names) {
            if (headers.stream().allMatch(header -> header.find(name) < 0)) {
                var columns = new StringBuilder();
                headers.forEach(header ->
                        columns.append("%n%s has: %s".formatted(header.file().name(), header.shown())));
                throw new InputMistake("No file has a column '" + name + "'." + columns);
            }
        }
    }

    List<Column> columns() {
        var columns = new ArrayList<Column>();
        counts.forEach((column, count) -> {
            for (var i = 0; i < count; i++) {
                columns.add(column);
            }
        });
        return List.copyOf(columns);
    }

    /// @return for each column of the table the positions in the file whose values it joins
    int[][] layout(Header header) {
        var layout = new ArrayList<int[]>();
        counts.forEach((column, count) -> {
            var places = places(header, column);
            for (var i = 0; i < count; i++) {
                layout.add(i < places.size() ? places.get(i) : new int[0]);
            }
        });
        return layout.toArray(int[][]::new);
    }

    /// @return positions of a key; empty when the file has none
    int[] key(Header header, Attribute key) {
        var places = places(header, new Column(key));
        return places.isEmpty() ? new int[0] : places.getFirst();
    }

    /// @return positions of those columns that the file has
    static int[] positions(Header header, List<String> names) {
        return names.stream()
                .mapToInt(header::find)
                .filter(position -> position >= 0)
                .toArray();
    }

    private List<int[]> places(Header header, Column column) {
        return mappings.stream()
                .filter(mapping -> mapping.column().equals(column))
                .map(mapping -> positions(header, mapping.names()))
                .filter(positions -> positions.length > 0)
                .toList();
    }

    private static boolean isKey(Attribute attribute) {
        return attribute == Attribute.RECORD_ID || attribute == Attribute.SYSTEM;
    }
}
