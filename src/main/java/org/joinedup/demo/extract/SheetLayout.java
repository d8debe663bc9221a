package org.joinedup.demo.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// How one file of a partner looks.
///
/// @param file name
/// @param columns the partner's columns of each of our fields, in the file's order
/// @param codes the partner's code of each of our values, by field
/// @param removedColumn says in a delta that a row ends; null when the partner cannot say so
/// @param removedCodes what it says then
record SheetLayout(
        String file,
        Map<String, List<String>> columns,
        Map<String, Map<String, String>> codes,
        @Nullable String removedColumn,
        List<String> removedCodes) {

    static SheetLayout of(JsonNode yaml) {
        var columns = new LinkedHashMap<String, List<String>>();
        yaml.path("columns").forEachEntry((field, names) -> columns.put(field, texts(names)));
        var codes = new LinkedHashMap<String, Map<String, String>>();
        yaml.path("values").forEachEntry((field, values) -> codes.put(field, turned(values)));
        var removed = yaml.path("removed");
        return new SheetLayout(
                yaml.path("file").asString(),
                columns,
                codes,
                removed.isMissingNode() ? null : removed.path("column").asString(),
                removed.path("values").valueStream().map(JsonNode::asString).toList());
    }

    boolean has(String field) {
        return columns.containsKey(field);
    }

    /// @return the partner's columns in their order, without those that the mapping does not read
    List<String> header() {
        var own = columns.values().stream().flatMap(List::stream);
        var removed = Stream.ofNullable(removedColumn);
        return Stream.concat(own, removed).toList();
    }

    /// @return the partner's code of our value; the value itself when the field has no codes
    String code(String field, String value) {
        var own = codes.get(field);
        if (own == null || value.isEmpty()) {
            return value;
        }
        var code = own.get(value);
        if (code == null) {
            throw new IllegalStateException(file + " has no code of " + field + " for " + value);
        }
        return code;
    }

    private static List<String> texts(JsonNode names) {
        return names.isArray() ? names.valueStream().map(JsonNode::asString).toList() : List.of(names.asString());
    }

    private static Map<String, String> turned(JsonNode values) {
        var turned = new LinkedHashMap<String, String>();
        values.forEachEntry((code, value) -> turned.putIfAbsent(value.asString(), code));
        return turned;
    }
}
