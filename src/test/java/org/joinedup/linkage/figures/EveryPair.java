package org.joinedup.linkage.figures;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The figures by their definitions, looking at every pair of records: slow and plain.
record EveryPair(int[] found, int[] truth) {

    Tally pairs() {
        var right = 0;
        var claimed = 0;
        var actual = 0;
        for (var i = 0; i < found.length; i++) {
            for (var j = 0; j < i; j++) {
                claimed += found[i] == found[j] ? 1 : 0;
                actual += truth[i] == truth[j] ? 1 : 0;
                right += found[i] == found[j] && truth[i] == truth[j] ? 1 : 0;
            }
        }
        return new Tally(right, claimed, actual);
    }

    Tally exactClusters() {
        var claimed = clusters(found);
        var actual = clusters(truth);
        var right = claimed.stream().filter(actual::contains).count();
        return new Tally(right, claimed.size(), actual.size());
    }

    Score bCubed() {
        var precision = 0.0;
        var recall = 0.0;
        for (var i = 0; i < found.length; i++) {
            var record = i;
            var both = count(j -> found[j] == found[record] && truth[j] == truth[record]);
            precision += both / count(j -> found[j] == found[record]);
            recall += both / count(j -> truth[j] == truth[record]);
        }
        return Score.ofMeans(precision / found.length, recall / found.length);
    }

    private double count(IntPredicate record) {
        return IntStream.range(0, found.length).filter(record).count();
    }

    private static Set<Set<Integer>> clusters(int[] clusters) {
        return IntStream.range(0, clusters.length)
                .mapToObj(record -> IntStream.range(0, clusters.length)
                        .filter(other -> clusters[other] == clusters[record])
                        .boxed()
                        .collect(toSet()))
                .filter(cluster -> cluster.size() >= 2)
                .collect(toSet());
    }
}
