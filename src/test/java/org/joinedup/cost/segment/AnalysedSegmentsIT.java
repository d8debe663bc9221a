package org.joinedup.cost.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.joinedup.cost.CostQuestion;
import org.joinedup.cost.ledger.Costs;
import org.joinedup.cost.ledger.RandomPlace;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.joinedup.graph.TestGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The analysts' statement gives the segments that the ledger gives, to the penny.
class AnalysedSegmentsIT {

    private static final int WINDOWS = 5;
    private static final List<Double> PERCENTS = List.of(2.5, 12.5, 30.0);
    private static final List<Feature> CARE =
            List.of(new Feature("CARE_OR_VISIT", "Care or a visit", Set.of("CARE", "VISIT"), Measure.PEOPLE, null));

    private final Graph graph = TestGraph.IN_PROCESS.empty();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreesWithTheGraph(long seed) {
        var random = new Random(seed);
        var ledger = RandomPlace.in(graph, random);
        for (var i = 0; i < WINDOWS; i++) {
            var costs = ledger.ask(CostQuestion.of(RandomPlace.window(random)));
            var segments = segments(costs);
            assertThat(graph.read(statement(costs), AnalysedSegmentsIT::toTuple))
                    .isEqualTo(
                            segments.stream().map(AnalysedSegmentsIT::toTuple).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void agreesOnWhoRoseAndWhoLeft(long seed) {
        var random = new Random(seed);
        var ledger = RandomPlace.in(graph, random);
        for (var i = 0; i < WINDOWS; i++) {
            var before = ledger.ask(CostQuestion.of(RandomPlace.window(random)));
            var after = ledger.ask(CostQuestion.of(RandomPlace.window(random)));
            var movement = Movement.of(before, after, 12.5);
            var later = after.question().window();
            var asked = statement("movement", before)
                    .with("laterFrom", later.from())
                    .with("laterTo", later.to())
                    .with("top", 12.5);
            var found = graph.read(
                            asked,
                            row -> tuple(
                                    row.integer("population"),
                                    row.integer("stayed"),
                                    row.integer("rose"),
                                    row.integer("newcomers"),
                                    row.integer("left")))
                    .getFirst();
            assertThat(found)
                    .isEqualTo(tuple(
                            (long) movement.population(),
                            (long) movement.stayed(),
                            (long) movement.rose(),
                            (long) movement.newcomers(),
                            (long) movement.left()));
        }
    }

    private static List<CostSegment> segments(Costs costs) {
        var cut = Segmentation.of(Bands.of(PERCENTS), costs.byPerson());
        return CostSegments.of(ProfileColumns.of(costs, CARE), cut, 0.5).segments();
    }

    private static Statement statement(Costs costs) {
        return statement("segments", costs)
                .with("upTo", Bands.of(PERCENTS).upTo())
                .with("types", List.of("CARE", "VISIT"));
    }

    private static Statement statement(String name, Costs costs) {
        var window = costs.question().window();
        return Statement.named("analysis/" + name)
                .with("from", window.from())
                .with("to", window.to())
                .with("priceYear", null)
                .with("systems", null);
    }

    private static Object toTuple(Row row) {
        return tuple(
                row.decimal("upTo"),
                row.integer("people"),
                row.integer("pence"),
                row.decimal("share"),
                row.integer("least"),
                row.integer("most"),
                row.integer("having"),
                row.decimal("groupRate"),
                (float) row.decimal("baseRate"));
    }

    private static Object toTuple(CostSegment segment) {
        var care = segment.features().getFirst();
        return tuple(
                segment.toPercent(),
                (long) segment.people(),
                segment.pence(),
                segment.share(),
                segment.least(),
                segment.most(),
                (long) care.people(),
                care.groupRate(),
                (float) care.baseRate());
    }
}
