package org.joinedup.cost.price;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.joinedup.table.Issue;

/// What the place's two price files say. They are taken together or not at all, because a price
/// without its deflator can't be compared with others.
///
/// @param costs unit costs
/// @param deflators they know the price year of every cost, unless an issue refuses the files
/// @param issues in the files' order
record PriceFiles(List<UnitCost> costs, Deflators deflators, List<Issue> issues) {

    /// @param folder the place's
    static PriceFiles read(Path folder) {
        var deflators = new DeflatorReader(folder);
        var series = deflators.read();
        var costs = new UnitCostReader(folder, deflators.issues().isEmpty() ? series : null);
        var all = costs.read();
        var issues = Stream.concat(costs.issues().stream(), deflators.issues().stream())
                .toList();
        return new PriceFiles(all, series, issues);
    }

    /// @return whether nothing of them is taken
    boolean areRefused() {
        return issues.stream().anyMatch(Issue::refuses);
    }
}
