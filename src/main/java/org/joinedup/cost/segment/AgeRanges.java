package org.joinedup.cost.segment;

import org.jspecify.annotations.Nullable;

/// The ranges of ages that describe a group best.
final class AgeRanges {

    private final Counts group;
    private final Counts base;

    /// @param group people of the group by age in whole years
    /// @param base everyone by age, of the same size
    AgeRanges(Counts group, Counts base) {
        this.group = group;
        this.base = base;
    }

    /// The shortest range that holds more than a share of the group; of equally short ones the
    /// youngest. Two ends go up once.
    ///
    /// @param share 0 to 1, exclusive of 1
    /// @return null when no age is known
    @Nullable
    AgeRange shortest(double share) {
        var enough = share * group.known();
        var best = (AgeRange) null;
        var from = 0;
        var held = 0;
        for (var to = 0; to < group.size(); to++) {
            held += group.people(to);
            while (held - group.people(from) > enough && from < to) {
                held -= group.people(from++);
            }
            if (held > enough && (best == null || to - from < best.to() - best.from())) {
                best = range(from, to);
            }
        }
        return best;
    }

    /// The range where the group's share is most above everyone's: that of the greatest sum of
    /// differences, by Kadane's algorithm in whole numbers. Of equal ones the youngest, then the
    /// shortest.
    ///
    /// @return null when the group's ages are spread as everyone's
    @Nullable
    AgeRange overRepresented() {
        var best = (AgeRange) null;
        var most = 0L;
        var sum = 0L;
        var from = 0;
        for (var age = 0; age < group.size(); age++) {
            sum += excess(age);
            if (sum <= 0) {
                sum = 0;
                from = age + 1;
            } else if (sum > most) {
                most = sum;
                best = range(from, age);
            }
        }
        return best;
    }

    /// In units that are equally large for all ages.
    private long excess(int age) {
        return (long) group.people(age) * base.known() - (long) base.people(age) * group.known();
    }

    private AgeRange range(int from, int to) {
        var people = group.people(from, to);
        return new AgeRange(from, to, people, Rates.of(people, group.known(), base.people(from, to), base.known()));
    }
}
