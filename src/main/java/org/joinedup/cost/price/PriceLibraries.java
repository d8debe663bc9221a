package org.joinedup.cost.price;

import static java.util.stream.Collectors.toMap;

import org.joinedup.cost.PriceYear;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
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
        var costs = graph.read(Statement.named("price/Query.unitCosts").with("type", null), PriceLibraries::toCost);
        var deflators = graph.read(Statement.named("price/Query.deflators"), PriceLibraries::toDeflator);
        var names = graph
                .read(Statement.named("price/agencies"), row -> row)
                .stream()
                .collect(toMap(row -> row.text("code"), row -> row.text("name")));
        return new PriceLibrary(costs, Deflators.of(deflators), names);
    }

    static UnitCost toCost(Row row) {
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
                        .map(share -> new AgencyShare(
                                share.text("agency"), Math.toIntExact(share.integer("basisPoints"))))
                        .toList(),
                row.findDate("from"),
                row.findDate("to"));
    }

    private static Deflator toDeflator(Row row) {
        return new Deflator(
                year(row, "year"),
                row.integer("index"),
                row.text("source"),
                PriceStatus.valueOf(row.text("status")));
    }

    private static PriceYear year(Row row, String name) {
        return PriceYear.parse(row.text(name)).orElseThrow();
    }
}
