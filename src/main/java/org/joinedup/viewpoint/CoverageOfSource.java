package org.joinedup.viewpoint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Judges what one source system contributes to one answer.
final class CoverageOfSource {

    private final SourceState state;
    private final Asked asked;

    CoverageOfSource(SourceState state, Asked asked) {
        this.state = state;
        this.asked = asked;
    }

    SourceCoverage judge() {
        if (!state.shared()) {
            var message = state.source().name() + " is not shared with your role.";
            var nameOnly =
                    new SourceFreshness(state.source().code(), state.source().name(), null, null);
            return new SourceCoverage(nameOnly, null, CoverageStatus.NOT_SHARED, null, message);
        }
        var holds = whatHolds();
        return new SourceCoverage(
                state.source(),
                asked.records(state.source().code()),
                holds.keySet().iterator().next(),
                state.daysLate(asked.day()),
                sentence(holds));
    }

    /// @return what holds, the most telling first, each in words
    private Map<CoverageStatus, String> whatHolds() {
        var asOf = state.source().asOf();
        var holds = new EnumMap<CoverageStatus, String>(CoverageStatus.class);
        var birthDate = asked.birthDate();
        if (birthDate != null && !state.ages().include(birthDate, asked.day())) {
            holds.put(
                    CoverageStatus.OUTSIDE_POPULATION,
                    "covers people " + state.ages().inWords() + ", which this person is not");
        }
        if (state.failed()) {
            holds.put(CoverageStatus.FAILED, "could not load its latest delivery");
        }
        if (asOf == null) {
            holds.put(CoverageStatus.NOTHING_DELIVERED, "has delivered nothing yet");
        } else if (state.daysLate(asked.day()) != null) {
            holds.put(CoverageStatus.LATE, "is late, its latest delivery being of " + asOf);
        } else {
            holds.put(CoverageStatus.SEARCHED, "was searched as delivered on " + asOf);
        }
        return holds;
    }

    private String sentence(Map<CoverageStatus, String> holds) {
        var parts = new ArrayList<>(holds.values());
        var records = state.source().asOf() == null
                ? null
                : asked.records(state.source().code());
        if (records != null) {
            parts.add("holds " + inWords(records) + " of this person");
        }
        return state.source().name() + " " + joined(parts) + ".";
    }

    private static String inWords(int records) {
        return switch (records) {
            case 0 -> "no record";
            case 1 -> "1 record";
            default -> records + " records";
        };
    }

    private static String joined(List<String> parts) {
        var last = parts.getLast();
        return parts.size() == 1 ? last : String.join("; ", parts.subList(0, parts.size() - 1)) + "; and " + last;
    }
}
