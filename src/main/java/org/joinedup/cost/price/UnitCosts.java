package org.joinedup.cost.price;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.joinedup.area.AreaSettings;
import org.joinedup.cost.price.PriceRowIssue.NoUnitCost;
import org.joinedup.graph.Graph;
import org.joinedup.graph.GraphTransaction;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.joinedup.table.Issue;
import org.joinedup.table.Place;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The place's `unit_costs.csv` and `deflators.csv`, staged in the graph.
@Component
public class UnitCosts {

    private static final Logger LOG = LoggerFactory.getLogger(UnitCosts.class);

    private final Graph graph;
    private final AreaSettings settings;

    UnitCosts(Graph graph, AreaSettings settings) {
        this.graph = graph;
        this.settings = settings;
    }

    /// Stages what the files say, in one transaction; doing it again changes nothing. If anything
    /// is wrong with one of them, or one is not there, all prices stay as they were.
    public void load() {
        var files = PriceFiles.read(settings.folder());
        files.issues().forEach(issue -> LOG.warn("{}: {}", issue.place().text(), issue.message()));
        if (!files.areRefused()) {
            graph.write(transaction -> stage(transaction, files));
        }
    }

    /// @return what is wrong with the files as they are now, and which types that partners
    ///     delivered are not priced
    List<Issue> issues() {
        var unpriced = graph.read(Statement.named("price/typesWithoutUnitCost"), UnitCosts::noUnitCost);
        return Stream.concat(PriceFiles.read(settings.folder()).issues().stream(), unpriced.stream())
                .toList();
    }

    private static Issue noUnitCost(Row row) {
        var place = new Place(UnitCostReader.FILE, 0, "type");
        return new NoUnitCost(place, row.text("type"), row.integer("interventions"));
    }

    private static void stage(GraphTransaction transaction, PriceFiles files) {
        var costs = files.costs();
        var ids = costs.stream().map(UnitCost::id).toList();
        var years = files.deflators().toList().stream().map(UnitCosts::toYear).toList();
        transaction.run(Statement.named("price/dropUnitCosts").with("ids", ids));
        transaction.run(Statement.named("price/stageAgencies").with("rows", agencies(costs)));
        transaction.run(Statement.named("price/stageUnitCosts")
                .with("rows", costs.stream().map(UnitCosts::toRow).toList()));
        transaction.run(Statement.named("price/dropAgencies"));
        transaction.run(Statement.named("price/dropDeflators").with("years", years));
        transaction.run(Statement.named("price/stageDeflators")
                .with(
                        "rows",
                        files.deflators().toList().stream()
                                .map(UnitCosts::toRow)
                                .toList()));
    }

    private static List<Map<String, String>> agencies(List<UnitCost> costs) {
        return costs.stream()
                .flatMap(cost -> cost.shares().stream())
                .map(AgencyShare::agency)
                .distinct()
                .map(code -> Map.of("code", code, "name", name(code)))
                .toList();
    }

    /// Such as `Youth offending` of `youth-offending`.
    private static String name(String code) {
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).replace('-', ' ');
    }

    private static Map<String, Object> toRow(UnitCost cost) {
        return Map.of(
                "id", cost.id(),
                "properties", properties(cost),
                "shares", cost.shares().stream().map(UnitCosts::toRow).toList());
    }

    private static Map<String, @Nullable Object> properties(UnitCost cost) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("id", cost.id());
        properties.put("type", cost.type());
        properties.put("unit", cost.unit().name());
        properties.put("pence", cost.pence());
        properties.put("priceYear", cost.priceYear().toString());
        properties.put("source", cost.source());
        properties.put("page", cost.page());
        properties.put("confidence", cost.confidence().name());
        properties.put("status", cost.status().name());
        properties.put("service", cost.service());
        properties.put("from", cost.from());
        properties.put("to", cost.to());
        return properties;
    }

    private static Map<String, Object> toRow(AgencyShare share) {
        return Map.of("agency", share.agency(), "basisPoints", share.basisPoints());
    }

    private static Map<String, Object> toRow(Deflator deflator) {
        return Map.of(
                "year", toYear(deflator),
                "index", deflator.index(),
                "source", deflator.source(),
                "status", deflator.status().name());
    }

    private static String toYear(Deflator deflator) {
        return deflator.year().toString();
    }
}
