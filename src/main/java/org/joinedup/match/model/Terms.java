package org.joinedup.match.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.joinedup.match.compare.Comparison;
import org.joinedup.match.compare.Comparisons;
import org.joinedup.match.feature.Features;
import org.joinedup.match.table.LongDictionary;

/// How frequent each term is: the share of people who hold it, among those who hold any.
public final class Terms {

    /// In a file, the share of the terms that are not in it, and the probability that two people
    /// hold the same one.
    private static final double RAREST_HOLDERS = 0.1;
    static final long RAREST = 0;
    static final long BASE = 1;

    private final double[][][] shares;
    private final double[][] bases;
    private final float[][][] rarities;
    private final double[] jointBases;

    private Terms(Comparisons comparisons) {
        shares = new double[comparisons.size()][2][];
        bases = new double[comparisons.size()][2];
        rarities = new float[comparisons.size()][2][];
        jointBases = new double[comparisons.size()];
    }

    /// Counts the terms of every record, or of every cluster once.
    ///
    /// @param clusters number of the cluster of each record; its own number for a record alone
    public static Terms count(Features features, Comparisons comparisons, int[] clusters) {
        var terms = new Terms(comparisons);
        for (var i = 0; i < comparisons.size(); i++) {
            for (var term = 0; term < 2; term++) {
                terms.count(features, comparisons.get(i), new Place(i, term, clusters));
            }
            terms.jointBases[i] = comparisons.get(i).terms(1) == 0
                    ? terms.bases[i][0]
                    : terms.countJoint(features, comparisons.get(i), clusters);
        }
        return terms;
    }

    /// Takes the shares of a file; a term that it does not know is as rare as its rarest.
    public static Terms read(ModelFile file, Comparisons comparisons) {
        var terms = new Terms(comparisons);
        for (var i = 0; i < comparisons.size(); i++) {
            for (var term = 0; term < 2; term++) {
                terms.read(file, comparisons.get(i), new Place(i, term, new int[0]));
            }
        }
        return terms;
    }

    private void read(ModelFile file, Comparison comparison, Place place) {
        var known = file.shares().getOrDefault(ModelFile.key(comparison.name(), place.term), Map.of());
        var codes = new double[comparison.terms(place.term)];
        var rarest = known.getOrDefault(RAREST, 1.0);
        for (var code = 1; code < codes.length; code++) {
            codes[code] = known.getOrDefault(comparison.termHash(place.term, code), rarest);
        }
        shares[place.comparison][place.term] = codes;
        bases[place.comparison][place.term] = known.getOrDefault(BASE, 1.0);
        setRarities(place);
    }

    /// @return the shares by the terms' hashes, for a file; those that one person holds alone are
    ///     told by their share only
    public Map<String, Map<Long, Double>> byHash(Comparisons comparisons) {
        var all = new HashMap<String, Map<Long, Double>>();
        for (var i = 0; i < comparisons.size(); i++) {
            for (var term = 0; term < 2; term++) {
                if (comparisons.get(i).terms(term) > 0) {
                    all.put(ModelFile.key(comparisons.get(i).name(), term), byHash(comparisons.get(i), i, term));
                }
            }
        }
        return all;
    }

    private Map<Long, Double> byHash(Comparison comparison, int i, int term) {
        var known = new HashMap<Long, Double>();
        var codes = shares[i][term];
        var rarest = Arrays.stream(codes).filter(share -> share > 0).min().orElse(1);
        for (var code = 1; code < codes.length; code++) {
            if (codes[code] > rarest) {
                known.put(comparison.termHash(term, code), codes[code]);
            }
        }
        known.put(RAREST, rarest);
        known.put(BASE, bases[i][term]);
        return known;
    }

    private void count(Features features, Comparison comparison, Place place) {
        var counts = new double[comparison.terms(place.term)];
        shares[place.comparison][place.term] = counts;
        var members = Members.of(place.clusters);
        var total = 0.0;
        var distinct = new Distinct(counts);
        for (var cluster = 0; cluster < members.size(); cluster++) {
            for (var i = members.from(cluster); i < members.to(cluster); i++) {
                var row = members.record(i) * features.stride();
                for (var code :
                        counts.length == 0 ? new int[0] : comparison.termsOf(place.term, features.rows(), row)) {
                    distinct.add(code);
                }
            }
            total += distinct.countOnce();
        }
        bases[place.comparison][place.term] = sharedByTwo(counts, total);
        toShares(counts, total);
        setRarities(place);
    }

    /// Given and family names go together: two people share both more often than chance would have
    /// it.
    private double countJoint(Features features, Comparison comparison, int[] clusters) {
        var numbers = new LongDictionary();
        var counts = new double[features.size() + 1];
        var lastCluster = new int[features.size() + 1];
        var members = Members.of(clusters);
        var total = 0.0;
        for (var cluster = 0; cluster < members.size(); cluster++) {
            var holds = 0;
            for (var i = members.from(cluster); i < members.to(cluster); i++) {
                var row = members.record(i) * features.stride();
                var ones = comparison.termsOf(0, features.rows(), row);
                var others = comparison.termsOf(1, features.rows(), row);
                if (ones.length > 0 && others.length > 0) {
                    holds = 1;
                    var number = numbers.code((long) ones[0] << Integer.SIZE | others[0]);
                    counts[number] += lastCluster[number] == cluster + 1 ? 0 : 1;
                    lastCluster[number] = cluster + 1;
                }
            }
            total += holds;
        }
        return sharedByTwo(counts, total);
    }

    private void setRarities(Place place) {
        var known = shares[place.comparison][place.term];
        var rarity = new float[known.length];
        var base = Math.log(bases[place.comparison][place.term]);
        for (var code = 0; code < known.length; code++) {
            rarity[code] = known[code] == 0 ? 0 : (float) ((base - Math.log(known[code])) / Math.log(2));
        }
        rarities[place.comparison][place.term] = rarity;
    }

    /// Terms of one holder are rarer than the sample makes them look: so many of them were not seen
    /// at all (Good 1953).
    private static void toShares(double[] counts, double total) {
        var once = Arrays.stream(counts).filter(count -> count == 1).count();
        var twice = Arrays.stream(counts).filter(count -> count == 2).count();
        var seenOnce = Math.clamp(once == 0 ? 1 : 2.0 * twice / once, RAREST_HOLDERS, 1);
        for (var code = 0; code < counts.length; code++) {
            counts[code] = total == 0 ? 0 : (counts[code] == 1 ? seenOnce : counts[code]) / total;
        }
    }

    /// @return probability that two different holders have the same term
    private static double sharedByTwo(double[] counts, double total) {
        var sorted = counts.clone();
        Arrays.sort(sorted);
        var pairs = Arrays.stream(sorted).map(count -> count * (count - 1)).sum();
        return total < 2 ? 1 : Math.max(RAREST_HOLDERS / total, pairs / (total * (total - 1)));
    }

    /// @return share of people who hold a term, 0 to 1
    public double share(int comparison, int term, int code) {
        return shares[comparison][term][code];
    }

    /// @return probability that two people hold the same terms, both of them
    public double jointBase(int comparison) {
        return jointBases[comparison];
    }

    /// @return how much rarer the term is than the terms that two people share on average, in bits
    double rarity(int comparison, int term, int code) {
        return rarities[comparison][term][code];
    }

    /// @return probability that two people hold the same term
    public double base(int comparison, int term) {
        return bases[comparison][term];
    }

    private record Place(int comparison, int term, int[] clusters) {}

    /// Counts each term of a cluster once, all of them together as one holder.
    private static final class Distinct {

        private final double[] counts;
        private int[] codes = new int[16];
        private int size;

        Distinct(double[] counts) {
            this.counts = counts;
        }

        void add(int code) {
            for (var i = 0; i < size; i++) {
                if (codes[i] == code) {
                    return;
                }
            }
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, size * 2);
            }
            codes[size++] = code;
        }

        /// @return 1 for a holder of any term, else 0
        double countOnce() {
            for (var i = 0; i < size; i++) {
                counts[codes[i]] += 1;
            }
            var holds = size > 0 ? 1 : 0;
            size = 0;
            return holds;
        }
    }
}
