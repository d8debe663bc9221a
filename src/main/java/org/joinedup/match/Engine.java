package org.joinedup.match;

import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.joinedup.match.block.Blocks;
import org.joinedup.match.cluster.Clustering;
import org.joinedup.match.cluster.Edges;
import org.joinedup.match.compare.Comparisons;
import org.joinedup.match.feature.FeatureReader;
import org.joinedup.match.feature.Features;
import org.joinedup.match.model.ModelFile;
import org.joinedup.match.model.Sample;
import org.joinedup.match.model.Terms;
import org.joinedup.match.model.Training;
import org.joinedup.match.model.Weights;
import org.joinedup.match.table.RecordTable;

/// The engine's stages, in their order: features, blocks, compare, train, weigh, cluster.
///
/// Records are numbered as in the table given, which should be in an [Order] of its own.
final class Engine {

    /// Left records that tell roughly how many candidate pairs there are.
    private static final int PILOT = 5_000;

    private static final int FEW_RECORDS = 30_000;
    private static final int MORE_ROUNDS = 4;

    private final Consumer<Stage> progress;
    private final RecordTable table;
    private final Features features;
    private final Blocks blocks;
    private final Comparing comparing;

    Engine(RecordTable table, Consumer<Stage> progress) {
        this.table = table;
        this.progress = progress;
        var clock = new Clock();
        features = FeatureReader.read(table);
        clock.done("features", features.size());
        blocks = Blocks.of(features, Thresholds.LARGEST_BLOCK);
        clock.done("block", blocks.size());
        comparing = new Comparing(features, blocks);
    }

    /// Trains a model on the records and matches by it.
    ///
    /// @return what was found, with the model
    Found train(Constraints constraints) {
        var clock = new Clock();
        var sample = sample();
        var first = train(sample, alike());
        clock.done("train", sample.counted().total());
        var kept = comparing.keep(first);
        clock.done("compare", kept.compared);
        var trained = trainAgain(sample, kept, first);
        clock.done("train again", features.size());
        return found(kept, trained, constraints);
    }

    /// Matches by a model.
    Found run(Trained trained, Constraints constraints) {
        var clock = new Clock();
        var kept = comparing.keep(trained);
        clock.done("compare", kept.compared);
        return found(kept, trained, constraints);
    }

    private Found found(Kept kept, Trained trained, Constraints constraints) {
        var clock = new Clock();
        var edges = weigh(kept, trained);
        clock.done("weigh", edges.size());
        var clusters = cluster(edges, trained, constraints);
        clock.done("cluster", clusters.weakest().length);
        return new Found(trained, kept, edges, clusters);
    }

    /// @return a model from a file, with its frequencies for this table's values
    /// @throws IllegalArgumentException if it was trained on other columns
    Trained read(ModelFile file) {
        var comparisons = new Comparisons(features);
        return new Trained(file.model().forComparisons(comparisons), Terms.read(file, comparisons));
    }

    /// @return what a file keeps of a trained model
    ModelFile toFile(Trained trained, String version) {
        return new ModelFile(
                version, features.size(), trained.model(), trained.terms().byHash(new Comparisons(features)));
    }

    Features features() {
        return features;
    }

    Blocks blocks() {
        return blocks;
    }

    RecordTable table() {
        return table;
    }

    /// Records that say the same name and birth date count as one person until more is known: as
    /// strangers, they would make agreement look common.
    private int[] alike() {
        var firsts = new HashMap<List<Integer>, Integer>();
        var clusters = new int[features.size()];
        for (var record = 0; record < clusters.length; record++) {
            var says = List.of(
                    features.get(record, Features.GIVEN),
                    features.get(record, Features.FAMILY),
                    features.get(record, Features.BIRTH_DATE));
            var first = says.contains(0) ? null : firsts.putIfAbsent(says, record);
            clusters[record] = first == null ? record : first;
        }
        return clusters;
    }

    private Sample sample() {
        var pilot = Math.max(1, features.size() / PILOT);
        var expected = (double) comparing.count(pilot).total() * pilot;
        var every = (int) Math.max(1, Math.ceil(expected / Thresholds.SAMPLED_PAIRS));
        return new Sample(comparing.count(every), every, comparing.draw());
    }

    private Trained train(Sample sample, int[] clusters) {
        var comparisons = new Comparisons(features);
        var terms = Terms.count(features, comparisons, clusters);
        return new Trained(new Training(features, comparisons, sample).train(terms, clusters), terms);
    }

    /// Trains on clusters, and on the clusters of that: in few records, people with several look
    /// like strangers who agree, until they are known.
    private Trained trainAgain(Sample sample, Kept kept, Trained first) {
        var trained = first;
        for (var round = 0; round < (features.size() < FEW_RECORDS ? MORE_ROUNDS : 1); round++) {
            trained = train(sample, rough(kept, trained));
        }
        return trained;
    }

    /// Clusters that are good enough to count each person's values once.
    private int[] rough(Kept kept, Trained trained) {
        var edges = weigh(kept, trained);
        return Clustering.rough(features.size(), edges, Thresholds.ROUGH);
    }

    private Edges weigh(Kept kept, Trained trained) {
        var weights = new Weights(trained.model(), trained.terms(), new Comparisons(features), features);
        var edges = new Edges();
        for (var i = 0; i < kept.size(); i++) {
            edges.add(kept.left(i), kept.right(i), weights.weight(kept.pattern(i), kept.left(i), kept.right(i)));
        }
        return edges;
    }

    private Clustering.Clusters cluster(Edges edges, Trained trained, Constraints constraints) {
        var clustering = new Clustering(
                Thresholds.EDGE, Thresholds.JOIN, Thresholds.FRACTURE, Thresholds.CLIP, Thresholds.LARGEST_COMPONENT);
        return clustering.clusters(
                features.size(),
                constraints.withMustLinks(edges),
                () -> new RecordJudge(features, trained, constraints));
    }

    /// What a run found, by record numbers.
    record Found(Trained trained, Kept kept, Edges edges, Clustering.Clusters clusters) {}

    /// Tells how long each stage took.
    private final class Clock {

        private long begun = System.nanoTime();

        void done(String name, long count) {
            var now = System.nanoTime();
            progress.accept(new Stage(name, (now - begun) / 1e9, count));
            begun = now;
        }
    }
}
