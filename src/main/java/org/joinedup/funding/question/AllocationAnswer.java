package org.joinedup.funding.question;

import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.area.AreaLevel;
import org.joinedup.funding.Method;
import org.joinedup.funding.allocation.AreaAmount;
import org.joinedup.funding.allocation.DivisionPart;
import org.joinedup.funding.allocation.DivisionSplit;
import org.joinedup.funding.allocation.LimitedAmount;
import org.joinedup.funding.allocation.Rollup;
import org.joinedup.funding.export.Fact;
import org.joinedup.funding.export.MethodSheet;
import org.joinedup.funding.export.Outcome;
import org.joinedup.funding.rank.Checksums;
import org.jspecify.annotations.Nullable;

/// An outcome as it is answered.
///
/// @param outcome with or without limits
record AllocationAnswer(Outcome outcome) {

    public String title() {
        return outcome.title();
    }

    public long fund() {
        return outcome.allocation().choice().pence();
    }

    public Method method() {
        return outcome.allocation().choice().method();
    }

    public int vintage() {
        return outcome.allocation().ranking().data().vintage().year();
    }

    public int size() {
        return outcome.allocation().size();
    }

    public List<Fact> facts() {
        return MethodSheet.facts(outcome);
    }

    public Checksums checksums() {
        return Checksums.of(outcome.allocation().ranking());
    }

    public List<AreaAmount> districts() {
        return Rollup.of(outcome.allocation(), AreaLevel.DISTRICT, outcome.pence());
    }

    public List<AreaAmount> wards() {
        return Rollup.of(outcome.allocation(), AreaLevel.WARD, outcome.pence());
    }

    public List<AreaAmount> divisions() {
        return outcome.shares().isEmpty() ? List.of() : split().divisions(outcome.pence());
    }

    public List<DivisionPart> straddling() {
        return outcome.shares().isEmpty()
                ? List.of()
                : split().parts(outcome.pence()).stream()
                        .filter(part -> part.count() < part.whole())
                        .toList();
    }

    public List<LimitedAmount> limited() {
        var limited = outcome.limited();
        return limited == null ? List.of() : limited.held();
    }

    /// @param district its code; null for all areas
    /// @return in order of code
    List<AllocatedArea> areas(@Nullable String district) {
        var pence = outcome.pence();
        return IntStream.range(0, pence.length)
                .mapToObj(index -> new AllocatedArea(outcome.allocation(), index, pence[index]))
                .filter(area -> district == null
                        || (area.district() != null && area.district().code().equals(district)))
                .toList();
    }

    private DivisionSplit split() {
        return new DivisionSplit(outcome.allocation(), outcome.shares());
    }
}
