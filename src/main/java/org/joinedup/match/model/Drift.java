package org.joinedup.match.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// By how much a model differs from another, level by level.
///
/// @param comparison such as `birth date`; `prior` for the prior
/// @param level number of the level; 0 for the prior
/// @param before bits for one person in the model before
/// @param after the same in the other
public record Drift(String comparison, int level, double before, double after) {

    /// @return every level of every comparison that both models have, most changed first
    public static List<Drift> between(Model before, Model after) {
        var all = new ArrayList<Drift>();
        all.add(new Drift("prior", 0, before.priorBits(), after.priorBits()));
        for (var one : before.levels()) {
            for (var other : after.levels()) {
                if (one.comparison().equals(other.comparison())) {
                    for (var level = 1; level < one.m().length; level++) {
                        all.add(new Drift(one.comparison(), level, bits(one, level), bits(other, level)));
                    }
                }
            }
        }
        all.sort(Comparator.comparingDouble((Drift drift) -> -Math.abs(drift.after - drift.before))
                .thenComparing(Drift::comparison)
                .thenComparing(Drift::level));
        return List.copyOf(all);
    }

    private static double bits(Levels levels, int level) {
        return Math.log(levels.m()[level] / levels.u()[level]) / Math.log(2);
    }
}
