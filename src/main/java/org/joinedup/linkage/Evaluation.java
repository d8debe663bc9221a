package org.joinedup.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.linkage.figures.Overlap;
import org.joinedup.linkage.figures.Score;
import org.joinedup.linkage.figures.Tally;
import org.joinedup.linkage.figures.TruePairs;
import org.joinedup.match.Linkage;
import org.joinedup.match.Stage;
import org.jspecify.annotations.Nullable;

/// What a run found, compared with the truth. `docs/linkage.md` defines each figure.
///
/// @param records that were read
/// @param recordsWithTruth of them, those whose true cluster is known: all other figures are about
///     these alone
/// @param clusters found, of one record or more, of all records
/// @param pairs of records of one cluster
/// @param links scored pairs with a weight above 0 bits, before clusters were made of them
/// @param exactClusters of two or more records
/// @param bCubed over all records
/// @param blockingRecall share of the true pairs that blocking proposed; null when there are too
///     many to ask
/// @param errorRates expected and measured, by match weight
/// @param comparedPairs of all records
/// @param pairsPerSecond compared, over the whole of the engine's time
/// @param seconds from before the first byte was read to the last cluster
/// @param stages in the order done
record Evaluation(
        int records,
        int recordsWithTruth,
        int clusters,
        Figure pairs,
        Figure links,
        Figure exactClusters,
        Score bCubed,
        @Nullable Double blockingRecall,
        List<ErrorRates> errorRates,
        long comparedPairs,
        long pairsPerSecond,
        double seconds,
        List<Stage> stages) {

    /// Above it, asking for each true pair would take longer than finding them.
    private static final long MOST_TRUE_PAIRS = 100_000_000;

    /// @param run that is over
    /// @param truth for each record the number of its true cluster, or [Labels#NONE]
    static Evaluation of(LinkageRun run, int[] truth) {
        var linkage = run.linkage();
        var known = IntStream.range(0, truth.length)
                .filter(record -> truth[record] != Labels.NONE)
                .toArray();
        var overlap = Overlap.of(
                Arrays.stream(known).map(linkage::cluster).toArray(),
                Arrays.stream(known).map(record -> truth[record]).toArray());
        var actual = overlap.pairs().actual();
        return new Evaluation(
                truth.length,
                known.length,
                linkage.clusters(),
                Figure.of(overlap.pairs()),
                Figure.of(links(linkage, truth, actual)),
                Figure.of(overlap.exactClusters()),
                overlap.bCubed(),
                blockingRecall(linkage, truth, actual),
                ErrorRates.of(linkage, truth, actual),
                linkage.compared(),
                RunReport.perSecond(linkage.compared(), run.engineSeconds()),
                run.seconds(),
                run.stages());
    }

    private static Tally links(Linkage linkage, int[] truth, long actual) {
        var found = 0L;
        var right = 0L;
        for (var pair = 0; pair < linkage.pairs(); pair++) {
            var left = truth[linkage.left(pair)];
            var known = left != Labels.NONE && truth[linkage.right(pair)] != Labels.NONE;
            if (known && linkage.weight(pair) > 0) {
                found++;
                right += left == truth[linkage.right(pair)] ? 1 : 0;
            }
        }
        return new Tally(right, found, actual);
    }

    private static @Nullable Double blockingRecall(Linkage linkage, int[] truth, long actual) {
        if (actual > MOST_TRUE_PAIRS) {
            return null;
        }
        var proposed = new TruePairs(truth).count(linkage::isCandidate);
        return new Tally(proposed, proposed, actual).score().recall();
    }

    /// Counts and what follows from them.
    ///
    /// @param counts what was found and what is true
    /// @param score of the counts
    record Figure(Tally counts, Score score) {

        static Figure of(Tally counts) {
            return new Figure(counts, counts.score());
        }
    }
}
