package org.joinedup.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// All that is in a graph, as texts that two graphs of the same content share.
///
/// @param lines one for each node and each relationship, sorted
public record GraphContent(List<String> lines) {

    public static GraphContent of(Graph graph) {
        return new GraphContent(graph.read(Statement.named("test/content"), GraphContent::line).stream()
                .sorted()
                .toList());
    }

    /// @return lines that came, after a plus sign, and lines that went, after a minus sign
    public List<String> changesSince(GraphContent before) {
        var changes = new ArrayList<String>();
        var gone = new ArrayList<>(before.lines);
        lines.stream().filter(line -> !gone.remove(line)).forEach(line -> changes.add("+ " + line));
        gone.forEach(line -> changes.add("- " + line));
        return changes;
    }

    /// @param kinds labels and types that begin a line, without what else there is
    public GraphContent only(String... kinds) {
        return where(line -> Arrays.stream(kinds).anyMatch(kind -> line.startsWith("[" + kind + "]")));
    }

    /// @param kinds labels and types to leave out
    public GraphContent without(String... kinds) {
        return where(line -> Arrays.stream(kinds).noneMatch(kind -> line.startsWith("[" + kind + "]")));
    }

    /// @return what is not hidden until a load publishes it
    public GraphContent seen() {
        return where(line -> !line.contains("[NewIndividual]") && !line.contains("[NewHousehold]"));
    }

    private GraphContent where(Predicate<String> wanted) {
        return new GraphContent(lines.stream().filter(wanted).toList());
    }

    private static String line(Row row) {
        return "%s %s %s %s"
                .formatted(
                        row.texts("kinds"), text(row.values().get("properties")), ends(row, "start"), ends(row, "end"));
    }

    private static String ends(Row row, String end) {
        return row.rows(end).stream().map(one -> text(one.values())).toList().toString();
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var sorted = new TreeMap<String, String>();
                map.forEach((name, one) -> sorted.put(String.valueOf(name), text(one)));
                yield sorted.toString();
            }
            case Object[] array -> Arrays.toString(array);
            case long[] array -> Arrays.toString(array);
            case null, default -> String.valueOf(value);
        };
    }
}
