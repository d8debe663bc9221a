package org.joinedup.match.compare;

import static org.joinedup.match.feature.Features.RESIDENCE;

import org.joinedup.match.feature.Features;
import org.joinedup.match.feature.ResidenceLikeness;
import org.joinedup.match.feature.Residences;
import org.joinedup.match.table.LongDictionary;

/// Compares residences, present and past: the two that are most alike count. Its one term is the
/// residence, by its postcode where there is one.
final class ResidenceComparison extends Comparison {

    private static final ResidenceLikeness[] LIKENESSES = ResidenceLikeness.values();

    private final Features features;
    private final Residences residences;
    private final LevelCache levels = new LevelCache(this::compare);
    private final LevelCache streets = new LevelCache(this::compareStreets);

    ResidenceComparison(Features features) {
        super(
                "residence",
                "residence not held by both",
                "same property",
                "same address line, not the same postcode",
                "nearly the same address, same postcode",
                "nearly the same address line",
                "same postcode, no address line",
                "same postcode, another address line",
                "same street, another number",
                "postcode one keystroke apart",
                "same postcode district",
                "another place");
        this.features = features;
        this.residences = features.residences();
    }

    @Override
    public int levelOfHouseholds() {
        return ResidenceLikeness.SAME.ordinal() + 1;
    }

    @Override
    public int level(int[] rows, int left, int right) {
        var one = rows[left + RESIDENCE];
        var other = rows[right + RESIDENCE];
        if (one == 0 || other == 0) {
            return 0;
        }
        return levels.level(one, other);
    }

    private int compare(int left, int right) {
        var best = ResidenceLikeness.NOT_HELD.ordinal();
        for (var one : features.residenceSets().set(left)) {
            for (var other : features.residenceSets().set(right)) {
                best = Math.min(best, likeness(one, other).ordinal());
            }
        }
        return best == ResidenceLikeness.NOT_HELD.ordinal() ? 0 : best + 1;
    }

    private ResidenceLikeness likeness(int one, int other) {
        if (one != other) {
            return residences.likeness(one, other, this::isSameStreet);
        }
        return residences.line(one) == 0 && residences.uprn(one) == 0
                ? ResidenceLikeness.POSTCODE_ALONE
                : ResidenceLikeness.SAME;
    }

    private boolean isSameStreet(int one, int other) {
        if (one == other || one == 0 || other == 0) {
            return one == other;
        }
        return streets.level(one, other) == 1;
    }

    private int compareStreets(int one, int other) {
        return residences.lines().isSameStreet(one, other) ? 1 : 0;
    }

    @Override
    public int terms(int level, int[] rows, int left, int right) {
        return level != 0 && level <= ResidenceLikeness.SAME_POSTCODE.ordinal() + 1 && shared(rows, left, right) != 0
                ? TERM_A
                : 0;
    }

    @Override
    public int term(int term, int[] rows, int left, int right) {
        return shared(rows, left, right);
    }

    /// @return the postcode of the first residence that both have; 0 when there is none
    private int shared(int[] rows, int left, int right) {
        for (var one : features.residenceSets().set(rows[left + RESIDENCE])) {
            for (var other : features.residenceSets().set(rows[right + RESIDENCE])) {
                if (residences.postcode(one) != 0 && residences.postcode(one) == residences.postcode(other)) {
                    return residences.postcode(one);
                }
            }
        }
        return 0;
    }

    @Override
    public int terms(int term) {
        return term == 0 ? residences.postcodes() : 0;
    }

    @Override
    public int[] termsOf(int term, int[] rows, int row) {
        var set = features.residenceSets().set(rows[row + RESIDENCE]);
        return java.util.Arrays.stream(set)
                .map(residences::postcode)
                .filter(code -> code != 0)
                .distinct()
                .toArray();
    }

    @Override
    public long termHash(int term, int code) {
        return LongDictionary.mix(LIKENESSES.length, Hashes.of(residences.postcodeText(code)));
    }
}
