package org.joinedup.graph;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What `docs/graph.md` says, read from its headings and tables.
///
/// @param text of the page
record GraphDocs(String text) {

    private static final Pattern EXAMPLE = Pattern.compile("```cypher\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ALSO = Pattern.compile("Also\\s+the\\s+properties\\s+of:\\s+([\\w,\\s]+)\\.");
    private static final Pattern TYPED = Pattern.compile("`(\\w+)` ([A-Z]+)");

    static GraphDocs read() {
        try {
            return new GraphDocs(Files.readString(Path.of("docs/graph.md")));
        } catch (IOException e) {
            throw new AssertionError("docs/graph.md can't be read", e);
        }
    }

    Set<String> labels() {
        return sections().map(GraphDocs::title).collect(toCollection(TreeSet::new));
    }

    /// @return such as `SourceRecord.key STRING`
    Set<String> properties() {
        return sections().flatMap(this::properties).collect(toCollection(TreeSet::new));
    }

    Set<String> relationships() {
        return rows(chapter("Relationships")).map(List::getFirst).collect(toCollection(TreeSet::new));
    }

    /// @return such as `LIVES_AT from Household to Address`
    Set<String> ends() {
        return rows(chapter("Relationships"))
                .flatMap(row -> names(row.get(1))
                        .flatMap(from -> names(row.get(2)).map(to -> row.getFirst() + " from " + from + " to " + to)))
                .collect(toCollection(TreeSet::new));
    }

    /// @return such as `LINKED_TO.matchWeight FLOAT`
    Set<String> relationshipProperties() {
        return lines(chapter("Relationships"))
                .flatMap(line -> TYPED.matcher(line)
                        .results()
                        .map(typed -> cells(line).getFirst() + "." + typed.group(1) + " " + typed.group(2)))
                .collect(toCollection(TreeSet::new));
    }

    /// @return such as `Ward_code UNIQUE Ward(code)`
    Set<String> indexes() {
        return rows(chapter("Indexes and constraints"))
                .map(row -> String.join(" ", row))
                .collect(toCollection(TreeSet::new));
    }

    List<String> examples() {
        return EXAMPLE.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private Stream<String> properties(String section) {
        var own = rows(section).map(row -> title(section) + "." + row.get(0) + " " + row.get(1));
        var others = ALSO.matcher(section)
                .results()
                .flatMap(GraphDocs::names)
                .flatMap(label -> rows(section(label)))
                .map(row -> title(section) + "." + row.get(0) + " " + row.get(1));
        return Stream.concat(own, others);
    }

    private Stream<String> sections() {
        return Arrays.stream(chapter("Labels").split("\\n### ", -1)).skip(1);
    }

    private String section(String label) {
        return sections().filter(one -> title(one).equals(label)).findFirst().orElseThrow();
    }

    private String chapter(String title) {
        return Arrays.stream(text.split("\\n## ", -1))
                .filter(one -> title(one).equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String title(String section) {
        return section.lines().findFirst().orElse("").strip();
    }

    /// @return the cells of each row whose first cell is in backticks, without any backticks
    private static Stream<List<String>> rows(String section) {
        return lines(section).map(GraphDocs::cells);
    }

    private static Stream<String> lines(String section) {
        return section.lines().filter(line -> line.startsWith("| `"));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|", -1))
                .map(cell -> cell.replace("`", "").strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static Stream<String> names(MatchResult found) {
        return names(found.group(1));
    }

    private static Stream<String> names(String list) {
        return Arrays.stream(list.split(",", -1)).map(String::strip);
    }
}
