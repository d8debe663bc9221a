package org.joinedup.viewpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What an answer covers: every source system, and what its silence means. Absence from an answer
/// is not evidence of absence.
///
/// @param sources every source system, by code
public record Coverage(List<SourceCoverage> sources) {

    private static final int FEW = 3;

    /// Keeps its own copy of the list.
    public Coverage {
        sources = List.copyOf(sources);
    }

    /// @param states of every source system, by code
    public static Coverage of(List<SourceState> states, Asked asked) {
        return new Coverage(states.stream()
                .map(state -> new CoverageOfSource(state, asked).judge())
                .toList());
    }

    /// @param found what was found, such as `2 practitioners found`
    /// @return one sentence: what was found, who was asked, and what that leaves out
    public String summary(String found) {
        var parts = new ArrayList<String>();
        parts.add(found);
        parts.add("asked %d of %d source systems"
                .formatted(sources.stream().filter(SourceCoverage::asked).count(), sources.size()));
        addCount(parts, one -> one.daysLate() != null, " is late", " are late");
        addCount(parts, with(CoverageStatus.FAILED), " failed to load", " failed to load");
        addCount(
                parts,
                with(CoverageStatus.OUTSIDE_POPULATION),
                " does not cover this person's age",
                " do not cover this person's age");
        addCount(parts, with(CoverageStatus.NOTHING_DELIVERED), " has delivered nothing", " have delivered nothing");
        addNotShared(parts);
        return String.join("; ", parts) + "; absence here is not evidence.";
    }

    private void addCount(List<String> parts, Predicate<SourceCoverage> wanted, String one, String several) {
        var count = sources.stream().filter(wanted).count();
        if (count > 0) {
            parts.add(count + (count == 1 ? one : several));
        }
    }

    private void addNotShared(List<String> parts) {
        var names = sources.stream()
                .filter(with(CoverageStatus.NOT_SHARED))
                .map(one -> one.source().name())
                .toList();
        if (!names.isEmpty()) {
            var which = names.size() > FEW ? names.size() + " systems" : String.join(", ", names);
            parts.add(which + (names.size() == 1 ? " is" : " are") + " not shared with you");
        }
    }

    private static Predicate<SourceCoverage> with(CoverageStatus status) {
        return one -> one.status() == status;
    }
}
