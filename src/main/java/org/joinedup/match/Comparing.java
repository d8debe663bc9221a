package org.joinedup.match;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.joinedup.match.block.Blocks;
import org.joinedup.match.block.Candidates;
import org.joinedup.match.compare.Comparisons;
import org.joinedup.match.feature.Features;
import org.joinedup.match.model.PatternCounts;
import org.joinedup.match.model.RandomPairs;
import org.joinedup.match.model.Weights;

/// Goes through the candidate pairs on all cores, grouped by their left record.
///
/// Left records are handed out in pieces; what a piece gives depends on nothing but its records,
/// and pieces are put together in their order, so the number of threads changes nothing.
final class Comparing {

    private static final int PIECE = 4096;
    private static final long SEED = 20_261_122;

    private final Features features;
    private final Blocks blocks;

    Comparing(Features features, Blocks blocks) {
        this.features = features;
        this.blocks = blocks;
    }

    /// @param every only every so-manieth left record is taken
    PatternCounts count(int every) {
        var total = new PatternCounts();
        pieces(worker -> piece -> {
                    var counts = new PatternCounts();
                    worker.forEach(
                            piece, every, (left, right) -> counts.add(worker.comparisons.pattern(left, right), 1));
                    return counts;
                })
                .forEach(total::addAll);
        return total;
    }

    /// @return pairs drawn at random, the same ones for the same records
    RandomPairs draw() {
        var size =
                features.size() < 2 ? 0 : Math.min(Thresholds.DRAWN_PAIRS, features.size() * Thresholds.DRAWN_A_RECORD);
        var drawn = new RandomPairs(new int[size], new int[size], new long[size]);
        var random = new SplittableRandom(SEED);
        for (var i = 0; i < size; i++) {
            drawn.left()[i] = random.nextInt(features.size());
            drawn.right()[i] = (drawn.left()[i] + 1 + random.nextInt(features.size() - 1)) % features.size();
        }
        var next = new AtomicInteger();
        Threads.onAll(() -> {
            var comparisons = new Comparisons(features);
            for (var from = next.getAndAdd(PIECE); from < size; from = next.getAndAdd(PIECE)) {
                for (var i = from; i < Math.min(size, from + PIECE); i++) {
                    drawn.patterns()[i] = comparisons.pattern(drawn.left()[i], drawn.right()[i]);
                }
            }
        });
        return drawn;
    }

    /// @return the pairs that are worth keeping
    Kept keep(Trained trained) {
        return Kept.joined(pieces(worker -> {
            var weights = new Weights(trained.model(), trained.terms(), worker.comparisons, features);
            return piece -> {
                var kept = new Kept();
                kept.compared = worker.forEach(piece, 1, (left, right) -> {
                    var pattern = worker.comparisons.pattern(left, right);
                    if (weights.isWorthKeeping(pattern, left, right)) {
                        kept.add(left, right, pattern);
                    }
                });
                return kept;
            };
        }));
    }

    private <T> List<T> pieces(Function<Worker, IntFunction<T>> work) {
        var pieces = (features.size() + PIECE - 1) / PIECE;
        var results = new ArrayList<T>();
        for (var i = 0; i < pieces; i++) {
            results.add(null);
        }
        var next = new AtomicInteger();
        Threads.onAll(() -> {
            var run = work.apply(new Worker());
            for (var piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
                results.set(piece, run.apply(piece));
            }
        });
        return results;
    }

    /// What to do with a pair.
    private interface PairTaker {
        void take(int left, int right);
    }

    /// What one thread works with.
    private final class Worker {

        private final Comparisons comparisons = new Comparisons(features);
        private final int[] seen = new int[features.size()];
        private final Candidates candidates = new Candidates();

        private long forEach(int piece, int every, PairTaker taker) {
            var count = 0L;
            var end = Math.min(features.size(), (piece + 1) * PIECE);
            for (var left = piece * PIECE; left < end; left++) {
                if (left % every == 0) {
                    var size = blocks.candidates(left, seen, candidates);
                    count += size;
                    for (var i = 0; i < size; i++) {
                        taker.take(left, candidates.get(i));
                    }
                }
            }
            return count;
        }
    }
}
