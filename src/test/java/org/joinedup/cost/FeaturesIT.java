package org.joinedup.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.graph.TestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Ada's, Ben's, Cat's and Dan's homes as one to three systems hold them.
class FeaturesIT {

    private static final LocalDate EARLY = LocalDate.of(2011, 3, 1);
    private static final LocalDate LATE = LocalDate.of(2011, 3, 31);

    private final List<Map<String, Object>> records = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void takesWhatMostRecordsHold(TestGraph way) {
        record("ada", EARLY, "SOCIAL_RENTED O O69");
        record("ada", EARLY, "SOCIAL_RENTED N -");
        record("ada", LATE, "OTHER O -");
        assertThat(all(way)).containsExactly("ada SOCIAL_RENTED O O69");
    }

    @ParameterizedTest
    @EnumSource
    void takesTheLatestOfEqualsAndThenTheSmallest(TestGraph way) {
        record("ben", EARLY, "OTHER A A01");
        record("ben", LATE, "SOCIAL_RENTED G G28");
        record("cat", LATE, "SOCIAL_RENTED O O69");
        record("cat", LATE, "OWNED B O7");
        assertThat(all(way)).containsExactly("ben SOCIAL_RENTED G G28", "cat OWNED B O69");
    }

    @ParameterizedTest
    @EnumSource
    void leavesOutClosedRecordsAndThoseOfWhomNothingIsHeld(TestGraph way) {
        record("ada", LATE, "- O -");
        record("ada", LATE, "OWNED - -").put("closedOn", LATE);
        record("ben", LATE, "- - -");
        record("dan", LATE, "OTHER O O69").put("closedOn", LATE);
        assertThat(all(way)).containsExactly("ada null O null");
    }

    @ParameterizedTest
    @EnumSource
    void tellsOfThoseAskedForOnly(TestGraph way) {
        record("ada", LATE, "OWNED B B05");
        record("ben", LATE, "OTHER C C09");
        record("cat", LATE, "SOCIAL_RENTED O O69");
        var graph = filled(way);
        assertThat(of(graph, List.of("cat", "ada", "nobody")))
                .containsExactly("ada OWNED B B05", "cat SOCIAL_RENTED O O69");
        assertThat(of(graph, List.of())).isEmpty();
    }

    /// @param home tenure, group and type; `-` for what is not held
    private Map<String, @Nullable Object> record(String individualId, LocalDate asOf, String home) {
        var values = home.split(" ", -1);
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("key", "homes/H-" + records.size());
        properties.put("asOf", asOf);
        properties.put("tenure", values[0].equals("-") ? null : values[0]);
        properties.put("mosaicGroup", values[1].equals("-") ? null : values[1]);
        properties.put("mosaicType", values[2].equals("-") ? null : values[2]);
        records.add(Map.of("individualId", individualId, "properties", properties));
        return properties;
    }

    private List<String> all(TestGraph way) {
        var ids = records.stream()
                .map(row -> (String) row.get("individualId"))
                .distinct()
                .toList();
        return of(filled(way), ids);
    }

    private Graph filled(TestGraph way) {
        var graph = way.empty();
        graph.write(Statement.named("test/createHomes").with("rows", records));
        return graph;
    }

    private static List<String> of(Graph graph, List<String> ids) {
        var statement = Statement.named("cost/features").with("individualIds", ids);
        return graph.read(
                statement,
                row -> "%s %s %s %s"
                        .formatted(
                                row.text("individualId"),
                                row.findText("tenure"),
                                row.findText("mosaicGroup"),
                                row.findText("mosaicType")));
    }
}
