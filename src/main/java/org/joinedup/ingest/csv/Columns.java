package org.joinedup.ingest.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.joinedup.ingest.issue.FileIssue.DuplicateColumn;
import org.joinedup.ingest.issue.FileIssue.MissingColumn;
import org.joinedup.ingest.issue.Issues;
import org.joinedup.ingest.issue.Place;
import org.joinedup.ingest.mapping.ClosestName;
import org.joinedup.ingest.mapping.Field;
import org.joinedup.ingest.mapping.MappedFile;
import org.jspecify.annotations.Nullable;

/// Where each field of a file stands in its rows, from the header.
public final class Columns {

    private static final int LONGEST_NAME = 40;
    private static final int MOST_UNNAMED = 20;
    private static final int[] NONE = {};

    private final MappedFile mapped;
    private final int width;
    private int[] read = NONE;
    private int[] shown = NONE;
    private final Map<String, List<Integer>> positions = new HashMap<>();
    private final Map<Integer, String> names = new LinkedHashMap<>();
    private final Map<Field, int[]> fields = new EnumMap<>(Field.class);

    /// @param mapped file whose header it is
    /// @param header first row
    /// @param issues that columns which are missing or there twice are added to
    public Columns(MappedFile mapped, Row header, Issues issues) {
        this.mapped = mapped;
        this.width = header.width();
        for (var position = 0; position < width; position++) {
            var name = header.value(position);
            if (name != null) {
                positions.computeIfAbsent(name, key -> new ArrayList<>()).add(position);
            }
        }
        mapped.columns().forEach((field, columns) -> fields.put(field, find(columns)));
        check(header, issues);
    }

    /// @return how many values each row should have
    public int width() {
        return width;
    }

    /// @return positions of all columns that are read, ascending
    public int[] read() {
        return read;
    }

    /// @param field of any kind
    /// @return where its values stand; empty when the field is not delivered
    public int[] positions(Field field) {
        return fields.getOrDefault(field, NONE);
    }

    /// @return where the column stands that says which rows end; -1 when there is none
    public int removed() {
        var removed = mapped.removed();
        return removed == null
                ? -1
                : positions.getOrDefault(removed.column(), List.of(-1)).getFirst();
    }

    /// @param position of a value, the first is 0
    /// @return as the header spells it; null when the column is not read
    public @Nullable String name(int position) {
        return names.get(position);
    }

    private int[] find(List<String> columns) {
        return columns.stream()
                .map(this::positions)
                .filter(found -> !found.isEmpty())
                .mapToInt(List::getFirst)
                .toArray();
    }

    private List<Integer> positions(String column) {
        return positions.getOrDefault(column, List.of());
    }

    private void check(Row header, Issues issues) {
        var expected = expected();
        for (var column : expected) {
            positions(column).forEach(position -> names.put(position, column));
        }
        read = names.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        shown = isSurelyHeader(expected) ? read : NONE;
        for (var column : expected) {
            var found = positions(column).size();
            var place = new Place(mapped.file(), header.line(), column);
            if (found == 0) {
                issues.add(new MissingColumn(place, unnamed(header), closest(column, header)));
            } else if (found > 1) {
                issues.add(new DuplicateColumn(place));
            }
        }
    }

    private boolean isSurelyHeader(Set<String> expected) {
        var found = expected.stream().filter(positions::containsKey).count();
        return 2 * found >= expected.size() && found == names.size();
    }

    private SortedSet<String> expected() {
        var expected = new TreeSet<String>();
        mapped.columns().values().forEach(expected::addAll);
        var removed = mapped.removed();
        if (removed != null) {
            expected.add(removed.column());
        }
        return expected;
    }

    /// Columns that are not agreed, by name or by number.
    ///
    /// A header that was lost or damaged may have values of a row in it. A name is shown only if it
    /// looks like one and stands between agreed columns, and if at least half of these are there,
    /// none of them twice.
    private List<String> unnamed(Row header) {
        var unnamed = new ArrayList<String>();
        for (var position = 0; position < width && unnamed.size() < MOST_UNNAMED; position++) {
            var name = header.value(position);
            if (name != null && !names.containsKey(position)) {
                unnamed.add(isSurelyName(position, name) ? "'" + name + "'" : "column " + (position + 1));
            }
        }
        return unnamed;
    }

    private @Nullable String closest(String column, Row header) {
        var others = new ArrayList<String>();
        for (var position = 0; position < width; position++) {
            var name = header.value(position);
            if (name != null && !names.containsKey(position) && isShown(position, name, column)) {
                others.add(name);
            }
        }
        return ClosestName.find(column, others).orElse(null);
    }

    private boolean isShown(int position, String name, String column) {
        return isSurelyName(position, name) || ClosestName.isSame(name, column);
    }

    private boolean isSurelyName(int position, String text) {
        var between = shown.length > 0 && position > shown[0] && position < shown[shown.length - 1];
        return between
                && text.length() <= LONGEST_NAME
                && text.chars().noneMatch(c -> Character.isDigit(c) || Character.isISOControl(c) || c == '@');
    }
}
