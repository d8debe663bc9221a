package org.joinedup.cost.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.joinedup.cost.Window;
import org.joinedup.cost.price.PricesIn;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.jspecify.annotations.Nullable;

/// A small place in a graph, made up by chance: people who move, and what they receive from two
/// systems, some of it open-ended, closed, with a quantity or without a price.
public final class RandomPlace {

    public static final LocalDate BEGIN = LocalDate.of(2010, 1, 1);
    public static final int DAYS = 450;

    private static final List<String> TYPES = List.of("CARE", "VISIT", "LESSON", "MEAL", "UNPRICED");
    private static final int PEOPLE = 40;
    private static final int ROWS = 150;

    private final Random random;
    private final Graph graph;

    private RandomPlace(Random random, Graph graph) {
        this.random = random;
        this.graph = graph;
    }

    /// @param graph that is empty
    /// @return the ledger of what was put there
    public static Ledger in(Graph graph, Random random) {
        var place = new RandomPlace(random, graph);
        place.prices();
        for (var person = 0; person < PEOPLE; person++) {
            place.receive(person, "MEAL", BEGIN.minusYears(1));
            place.live(person);
        }
        for (var row = 0; row < ROWS; row++) {
            place.receive(random.nextInt(PEOPLE), TYPES.get(random.nextInt(TYPES.size())), place.day());
        }
        return new LedgerReader(graph, PricesIn.of(graph)).read();
    }

    /// @return a window by chance
    public static Window window(Random random) {
        var from = BEGIN.plusDays(random.nextInt(DAYS));
        return new Window(from, from.plusDays(random.nextInt(DAYS)));
    }

    private void prices() {
        graph.write(Statement.named("price/stageDeflators")
                .with("rows", List.of(deflator("2009/10", 90_000), deflator("2010/11", 97_531))));
        graph.write(Statement.named("price/stageAgencies").with("rows", List.of(agency("council"), agency("health"))));
        graph.write(Statement.named("price/stageUnitCosts")
                .with(
                        "rows",
                        List.of(
                                cost("CARE", "MONTH", 54_321, "Care team"),
                                cost("VISIT", "EACH", 2_999, "Visitors"),
                                cost("LESSON", "HOUR", 1_733, "Teachers"),
                                cost("MEAL", "DAY", 98, null))));
    }

    private void live(int person) {
        var moved = day();
        live(person, null, moved);
        live(person, moved.plusDays(1 + random.nextInt(40)), null);
    }

    private void live(int person, @Nullable LocalDate from, @Nullable LocalDate to) {
        graph.write(Statement.named("test/live")
                .with("individualId", id(person))
                .with("householdId", "h%02d".formatted(random.nextInt(PEOPLE / 2)))
                .with("from", from)
                .with("to", to));
    }

    private void receive(int person, String type, LocalDate from) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("system", random.nextBoolean() ? "schools" : "homes");
        row.put("key", row.get("system") + "/" + random.nextLong());
        row.put("type", type);
        row.put("from", from);
        row.put("to", random.nextInt(3) == 0 ? null : from.plusDays(random.nextInt(100)));
        row.put("closedOn", random.nextInt(5) == 0 ? from.plusDays(1 + random.nextInt(60)) : null);
        row.put("quantity", random.nextInt(3) == 0 ? (1 + random.nextInt(9_999)) / 1_000.0 : null);
        graph.write(
                Statement.named("test/receive").with("individualId", id(person)).with("row", row));
    }

    private LocalDate day() {
        return BEGIN.plusDays(random.nextInt(DAYS));
    }

    private static String id(int person) {
        return "p%02d".formatted(person);
    }

    private static Map<String, Object> deflator(String year, int index) {
        return Map.of("year", year, "index", index, "source", "invented", "status", "ESTIMATE");
    }

    private static Map<String, Object> cost(String type, String unit, int pence, @Nullable String service) {
        var properties = new HashMap<String, @Nullable Object>(
                Map.of("id", type, "type", type, "unit", unit, "pence", pence, "priceYear", "2009/10"));
        properties.putAll(Map.of("source", "invented", "confidence", "LOW", "status", "ESTIMATE"));
        properties.put("service", service);
        var shares = type.equals("MEAL")
                ? List.of(share("council", 10_000))
                : List.of(share("council", 6_667), share("health", 3_333));
        return Map.of("id", type, "properties", properties, "shares", shares);
    }

    private static Map<String, Object> agency(String code) {
        return Map.of("code", code, "name", code);
    }

    private static Map<String, Object> share(String agency, int basisPoints) {
        return Map.of("agency", agency, "basisPoints", basisPoints);
    }
}
