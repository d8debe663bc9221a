package org.joinedup.cost.price;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.TreeMap;
import org.joinedup.cost.PriceYear;
import org.joinedup.cost.price.PackageOutcome.PackageIssue;
import org.joinedup.cost.price.PackageOutcome.PackageLine;
import org.joinedup.cost.price.PackageOutcome.PackageShare;
import org.jspecify.annotations.Nullable;

/// What a package costs.
///
/// @param lines that have a price, in the order of the question
/// @param pence of all lines
/// @param byAgency all lines by who pays, by code; they add up to the whole
/// @param priceYear that was asked for; null when each line is in its own
/// @param priceYears in whose prices the lines are, ascending
/// @param issues lines without a price, in the order of the question
record PackageCost(
        List<PackageLine> lines,
        long pence,
        List<PackageShare> byAgency,
        @Nullable PriceYear priceYear,
        List<PriceYear> priceYears,
        List<PackageIssue> issues) {

    static PackageCost of(List<PackageOutcome> outcomes, @Nullable PriceYear priceYear) {
        var lines = only(PackageLine.class, outcomes);
        return new PackageCost(
                lines,
                lines.stream().mapToLong(PackageLine::pence).sum(),
                byAgency(lines),
                priceYear,
                lines.stream().map(PackageLine::priceYear).distinct().sorted().toList(),
                only(PackageIssue.class, outcomes));
    }

    private static <T extends PackageOutcome> List<T> only(Class<T> kind, List<PackageOutcome> outcomes) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<PackageShare> byAgency(List<PackageLine> lines) {
        var sums = lines.stream()
                .flatMap(line -> line.byAgency().stream())
                .collect(toMap(PackageShare::agency, share -> share, PackageCost::plus, TreeMap::new));
        return List.copyOf(sums.values());
    }

    private static PackageShare plus(PackageShare one, PackageShare other) {
        return new PackageShare(one.agency(), one.name(), one.pence() + other.pence());
    }
}
