package org.joinedup.match.block;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.joinedup.match.feature.Features;

/// Records that share a key, block by block, and for each record its blocks.
public final class Blocks {

    /// With more records than this, blocks of broad rules are refined earlier, so that the work
    /// grows with the records and not faster.
    private static final double MANY = 25_000;

    private static final int FEWEST = 8;

    private final int[] starts;
    private final int[] members;
    private final int[] recordStarts;
    private final int[] recordBlocks;

    private Blocks(int records, Runs runs) {
        starts = runs.starts();
        members = runs.members();
        recordStarts = new int[records + 1];
        for (var member : members) {
            recordStarts[member + 1]++;
        }
        Arrays.parallelPrefix(recordStarts, Integer::sum);
        recordBlocks = new int[members.length];
        var next = Arrays.copyOf(recordStarts, records);
        for (var block = 0; block + 1 < starts.length; block++) {
            for (var i = starts[block]; i < starts[block + 1]; i++) {
                recordBlocks[next[members[i]]++] = block;
            }
        }
    }

    /// @param most records that a block may have before it is refined
    public static Blocks of(Features features, int most) {
        var rules = BlockingRule.all(features);
        var refiners = new Refiners(features);
        var mostOfBroad = (int) Math.clamp(most * Math.sqrt(MANY / Math.max(1, features.size())), FEWEST, most);
        var runs = rules.parallelStream()
                .map(rule -> new RuleBlocks(features.size(), refiners, rule.isBroad() ? mostOfBroad : most).of(rule))
                .toList();
        return new Blocks(features.size(), Runs.joined(runs));
    }

    /// @return number of blocks
    public int size() {
        return starts.length - 1;
    }

    /// Collects the records after one that share a block with it, each once.
    ///
    /// @param seen for each record, the last record that it was collected for, plus 1
    /// @param into where to write them
    /// @return how many there are
    public int candidates(int record, int[] seen, Candidates into) {
        into.clear();
        for (var i = recordStarts[record]; i < recordStarts[record + 1]; i++) {
            var block = recordBlocks[i];
            for (var j = starts[block + 1] - 1; j >= starts[block] && members[j] > record; j--) {
                var other = members[j];
                if (seen[other] != record + 1) {
                    seen[other] = record + 1;
                    into.add(other);
                }
            }
        }
        return into.size();
    }

    /// @return whether the two records share a block
    public boolean isCandidate(int left, int right) {
        return IntStream.range(recordStarts[left], recordStarts[left + 1])
                .anyMatch(i -> IntStream.range(recordStarts[right], recordStarts[right + 1])
                        .anyMatch(j -> recordBlocks[i] == recordBlocks[j]));
    }
}
