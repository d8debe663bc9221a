package org.joinedup.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Both ways to the graph run the same files and give the same rows.
class GraphIT {

    private static final LocalDate DAY = LocalDate.of(2011, 3, 31);
    private static final ZonedDateTime MOMENT = ZonedDateTime.of(2011, 3, 31, 9, 30, 0, 0, ZoneOffset.UTC);
    private static final Statement EVERY_TYPE = Statement.named("test/everyType")
            .with("text", "Zoë")
            .with("number", 9_000_000_000L)
            .with("share", 0.25)
            .with("yes", true)
            .with("day", DAY)
            .with("moment", MOMENT)
            .with("nothing", null)
            .with("rows", List.of(Map.of("name", "a", "day", DAY), Map.of("name", "b")));

    @ParameterizedTest
    @EnumSource
    void givesEveryTypeBackAsItCame(TestGraph way) {
        var row = way.empty().findOne(EVERY_TYPE, one -> one).orElseThrow();

        assertThat(row.text("text")).isEqualTo("Zoë");
        assertThat(row.integer("number")).isEqualTo(9_000_000_000L);
        assertThat(row.decimal("share")).isEqualTo(0.25);
        assertThat(row.flag("yes")).isTrue();
        assertThat(row.date("day")).isEqualTo(DAY);
        assertThat(row.moment("moment")).isEqualTo(MOMENT.toInstant());
        assertThat(row.findText("nothing")).isNull();
        assertThat(row.rows("nested")).extracting(one -> one.text("name")).containsExactly("a", "b");
        assertThat(row.rows("nested")).extracting(one -> one.findDate("day")).containsExactly(DAY, null);
    }

    @ParameterizedTest
    @EnumSource
    void givesASmallWholeNumberBackAsAnyOther(TestGraph way) {
        var row = way.empty().findOne(EVERY_TYPE.with("number", 7), one -> one).orElseThrow();

        assertThat(row.integer("number")).isEqualTo(7L);
    }

    @ParameterizedTest
    @EnumSource
    void keepsNothingOfAWriteThatFails(TestGraph way) {
        var graph = way.empty();

        assertThatIllegalStateException()
                .isThrownBy(() -> graph.write(transaction -> {
                    transaction.run(Statement.named("test/createThings").with("names", List.of("one", "two")));
                    throw new IllegalStateException("stopped in the middle");
                }));

        assertThat(things(graph)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void writesAListInPartsOfOneTransaction(TestGraph way) {
        var graph = way.empty();
        var names = IntStream.range(0, 20_001).mapToObj("thing-%05d"::formatted).toList();

        graph.write(transaction -> Batches.run(transaction, Statement.named("test/createThings"), "names", names));

        assertThat(things(graph)).isEqualTo(names);
    }

    @ParameterizedTest
    @EnumSource
    void refusesToTakeOneOfSeveral(TestGraph way) {
        var graph = way.empty();
        graph.write(Statement.named("test/createThings").with("names", List.of("one", "two")));

        assertThatIllegalStateException()
                .isThrownBy(() -> graph.findOne(Statement.named("test/things"), row -> row))
                .withMessageContaining("2 rows");
    }

    @ParameterizedTest
    @EnumSource
    void refusesToWriteInARead(TestGraph way) {
        var graph = way.empty();
        var write = Statement.named("test/createThings").with("names", List.of("one"));

        assertThatThrownBy(() -> graph.read(write, row -> row)).isInstanceOf(RuntimeException.class);

        assertThat(things(graph)).isEmpty();
    }

    private static List<String> things(Graph graph) {
        return graph.read(Statement.named("test/things"), row -> row.text("name"));
    }
}
