package org.joinedup.cost.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.joinedup.cost.ledger.Costs;
import org.joinedup.cost.ledger.LedgerPerson;

/// Who has which features in a window: a bit for each feature.
final class FeatureColumns {

    private final List<Feature> features;
    private final Costs everything;
    private final long[] ofType;
    private final int[] among;
    private final long counted;
    private final Map<String, Long> ofTenure = new HashMap<>();

    /// @param features what to look for, at most 63
    /// @param everything the window's costs of all types, whose systems the caller may see
    FeatureColumns(List<Feature> features, Costs everything) {
        this.features = features;
        this.everything = everything;
        var types = everything.ledger().types();
        this.ofType = IntStream.range(0, types.size())
                .mapToLong(type -> maskOf(
                        one -> one.measure() != Measure.TENURE && one.values().contains(types.name(type))))
                .toArray();
        var codes = features.stream().map(Feature::code).toList();
        this.among = features.stream()
                .mapToInt(one -> one.among() == null ? Counts.UNKNOWN : codes.indexOf(one.among()))
                .toArray();
        this.counted = maskOf(one -> one.measure() == Measure.DAYS);
    }

    List<Feature> features() {
        return features;
    }

    /// @return the number of the feature that the rate is of those with; [Counts#UNKNOWN] when it
    ///     is of everyone
    int among(int feature) {
        return among[feature];
    }

    /// @return whether the person has it
    boolean has(LedgerPerson person, int feature) {
        return (maskOf(person) >> feature & 1) != 0;
    }

    /// Counts a person where they have a feature, with the days on which they had it.
    void count(int number, LedgerPerson person, Counts counts) {
        var mask = maskOf(person);
        for (var feature = 0; feature < features.size(); feature++) {
            if ((mask >> feature & 1) != 0) {
                counts.add(number, feature);
            }
        }
        if ((mask & counted) != 0) {
            countDays(number, person, counts);
        }
    }

    private void countDays(int number, LedgerPerson person, Counts counts) {
        var rows = person.rows();
        for (var row = 0; row < rows.size(); row++) {
            var of = ofType[rows.type(row)] & counted;
            for (var left = of; left != 0; left &= left - 1) {
                counts.add(number, Long.numberOfTrailingZeros(left), everything.days(rows, row));
            }
        }
    }

    /// Without the features of those who lack what they are counted among.
    private long maskOf(LedgerPerson person) {
        var mask = ofRows(person) | ofTenure(person);
        var whole = mask;
        for (var feature = 0; feature < among.length; feature++) {
            if (among[feature] != Counts.UNKNOWN && (whole >> among[feature] & 1) == 0) {
                mask &= ~(1L << feature);
            }
        }
        return mask;
    }

    private long ofRows(LedgerPerson person) {
        var rows = person.rows();
        var mask = 0L;
        for (var row = 0; row < rows.size(); row++) {
            var of = ofType[rows.type(row)];
            mask |= (of & ~mask) != 0 && everything.days(rows, row) > 0 ? of : 0;
        }
        return mask;
    }

    private long ofTenure(LedgerPerson person) {
        var tenure = person.traits().tenure();
        return tenure == null ? 0 : ofTenure.computeIfAbsent(tenure, this::maskOfTenure);
    }

    private long maskOfTenure(String tenure) {
        return maskOf(one -> one.measure() == Measure.TENURE && one.values().contains(tenure));
    }

    private long maskOf(Predicate<Feature> some) {
        return IntStream.range(0, features.size())
                .filter(feature -> some.test(features.get(feature)))
                .mapToLong(feature -> 1L << feature)
                .reduce(0, (left, right) -> left | right);
    }
}
