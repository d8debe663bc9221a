package org.joinedup.funding.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.joinedup.funding.comparison.Comparison;
import org.joinedup.funding.comparison.FactorEffect;
import org.joinedup.funding.comparison.PlaceChange;
import org.joinedup.funding.export.AllocationSheets;
import org.joinedup.funding.export.Sheet;
import org.jspecify.annotations.Nullable;

/// Every area of a comparison as a table, with a column for each factor.
final class ComparisonSheet {

    private ComparisonSheet() {}

    static Sheet of(Comparison comparison) {
        var header = new ArrayList<>(List.of(
                "LSOA code", "LSOA name", "Pounds first", "Pounds second", "Change", "Rank first", "Rank second"));
        comparison.effects().stream().map(effect -> "By " + effect.factor()).forEach(header::add);
        return new Sheet(
                "comparison",
                header,
                Stream.of(comparison.areas(), comparison.onlyFirst(), comparison.onlySecond())
                        .flatMap(List::stream)
                        .map(ComparisonSheet::row)
                        .toList());
    }

    private static List<@Nullable Object> row(PlaceChange one) {
        var row = AllocationSheets.row(
                one.code(),
                one.name(),
                AllocationSheets.pounds(one.first()),
                AllocationSheets.pounds(one.second()),
                AllocationSheets.pounds(one.change()),
                one.firstRank(),
                one.secondRank());
        one.effects().stream()
                .map(FactorEffect::pence)
                .map(AllocationSheets::pounds)
                .forEach(row::add);
        return row;
    }
}
