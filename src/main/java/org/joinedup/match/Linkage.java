package org.joinedup.match;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.joinedup.match.model.ModelFile;
import org.joinedup.match.model.Weights;
import org.joinedup.match.table.RecordTable;

/// The records of a table put together, without a database.
public final class Linkage {

    private final int[] scored;
    private final int[] places;
    private final int[] order;
    private final int[] clusters;
    private final int count;
    private final Engine engine;
    private final Engine.Found found;

    private Linkage(int[] order, Engine engine, Engine.Found found) {
        this.order = order;
        this.engine = engine;
        this.found = found;
        scored = IntStream.range(0, found.edges().size())
                .filter(pair -> found.edges().weight(pair) >= Weights.KEPT)
                .toArray();
        places = new int[order.length];
        for (var i = 0; i < order.length; i++) {
            places[order[i]] = i;
        }
        clusters = new int[order.length];
        var numbers = new int[order.length];
        Arrays.fill(numbers, -1);
        var next = 0;
        for (var record = 0; record < order.length; record++) {
            var root = found.clusters().roots()[places[record]];
            numbers[root] = numbers[root] < 0 ? next++ : numbers[root];
            clusters[record] = numbers[root];
        }
        count = next;
    }

    /// Links a table.
    ///
    /// The same records in another order, or on another number of cores, give the same clusters.
    ///
    /// @param progress hears of each stage when it is done
    /// @throws IOException if the model's file cannot be read
    public static Linkage of(RecordTable table, LinkageSettings settings, Consumer<Stage> progress) throws IOException {
        var order = Order.of(table);
        var engine = new Engine(table.ordered(order), progress);
        var constraints = Constraints.of(engine.table(), settings.deduplicated());
        var model = settings.model();
        var found =
                model == null ? engine.train(constraints) : engine.run(engine.read(ModelFile.read(model)), constraints);
        return new Linkage(order, engine, found);
    }

    /// @return number of the record's cluster, 0 to [#clusters()] - 1, by their first records
    public int cluster(int record) {
        return clusters[record];
    }

    /// @return number of clusters
    public int clusters() {
        return count;
    }

    /// @return weakest link that holds the record's cluster together, in bits; 0 for a record alone
    public double weakestLink(int record) {
        return found.clusters().weakest()[found.clusters().roots()[places[record]]];
    }

    /// @return number of scored pairs; pairs that are clearly of two people are not among them
    public int pairs() {
        return scored.length;
    }

    public int left(int pair) {
        return order[found.edges().left(scored[pair])];
    }

    public int right(int pair) {
        return order[found.edges().right(scored[pair])];
    }

    /// @return match weight in bits
    public double weight(int pair) {
        return found.edges().weight(scored[pair]);
    }

    /// @param version that the file will carry
    /// @return the model that the table was linked by, as a file keeps it
    public ModelFile model(String version) {
        return engine.toFile(found.trained(), version);
    }

    /// @return whether blocking proposed the pair
    public boolean isCandidate(int left, int right) {
        return engine.blocks().isCandidate(places[left], places[right]);
    }

    /// @return how many candidate pairs were compared
    public long compared() {
        return found.kept().compared;
    }

    /// @return how many pairs of records are of one person, as the model expects
    public double expectedPairs() {
        return found.trained().model().prior() * order.length * (order.length - 1.0) / 2;
    }
}
