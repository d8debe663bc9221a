package org.joinedup.cost.price;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.joinedup.cost.PriceYear;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The price library as it is staged.
@Component
public class PriceLibraries {

    private final Graph graph;

    PriceLibraries(Graph graph) {
        this.graph = graph;
    }

    /// @return all of it, read anew; empty when nothing was ever staged
    public PriceLibrary current() {
        return new PriceLibrary(costs(null), deflators(), agencyNames());
    }

    /// @param type of intervention; null for all
    /// @return by type, then by first day
    List<UnitCost> costs(@Nullable String type) {
        return graph.read(Statement.named("price/Query.unitCosts").with("type", type), PriceLibraries::toCost);
    }

    Deflators deflators() {
        return Deflators.of(graph.read(Statement.named("price/Query.deflators"), PriceLibraries::toDeflator));
    }

    /// @return by code
    Map<String, String> agencyNames() {
        return graph
                .read(Statement.named("price/agencies"), row -> Map.entry(row.text("code"), row.text("name")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static UnitCost toCost(Row row) {
        return new UnitCost(
                row.text("type"),
                Unit.valueOf(row.text("unit")),
                row.integer("pence"),
                year(row, "priceYear"),
                row.text("source"),
                row.findText("page"),
                Confidence.valueOf(row.text("confidence")),
                PriceStatus.valueOf(row.text("status")),
                row.findText("service"),
                row.rows("shares").stream()
                        .map(share ->
                                new AgencyShare(share.text("agency"), Math.toIntExact(share.integer("basisPoints"))))
                        .toList(),
                row.findDate("from"),
                row.findDate("to"));
    }

    private static Deflator toDeflator(Row row) {
        return new Deflator(
                year(row, "year"), row.integer("index"), row.text("source"), PriceStatus.valueOf(row.text("status")));
    }

    private static PriceYear year(Row row, String name) {
        return PriceYear.parse(row.text(name)).orElseThrow();
    }
}
