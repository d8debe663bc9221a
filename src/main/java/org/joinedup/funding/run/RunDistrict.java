package org.joinedup.funding.run;

import java.math.BigDecimal;
import java.util.List;
import org.joinedup.area.AreaLevel;
import org.joinedup.funding.allocation.AreaAmount;
import org.joinedup.funding.allocation.Rollup;
import org.joinedup.funding.export.Outcome;
import org.jspecify.annotations.Nullable;

/// What a district gets by a run.
///
/// @param code empty for areas of which no lookup says a district
/// @param name of the district as it was then
/// @param smallAreas how many lie in it
/// @param population people
/// @param pence that are paid
/// @param sharePercent of the fund, two decimals
/// @param perPerson pence; null where nobody lives
record RunDistrict(
        String code,
        String name,
        long smallAreas,
        long population,
        long pence,
        BigDecimal sharePercent,
        @Nullable Long perPerson) {

    /// @return in order of code
    static List<RunDistrict> of(Outcome outcome) {
        return Rollup.of(outcome.allocation(), AreaLevel.DISTRICT, outcome.pence()).stream()
                .map(RunDistrict::of)
                .toList();
    }

    private static RunDistrict of(AreaAmount one) {
        return new RunDistrict(
                one.area().code(),
                one.area().name(),
                one.smallAreas(),
                one.population(),
                one.pence(),
                one.share(),
                one.perPerson());
    }
}
