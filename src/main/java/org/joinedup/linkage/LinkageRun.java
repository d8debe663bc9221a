package org.joinedup.linkage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.joinedup.match.Linkage;
import org.joinedup.match.Stage;

/// One run, from the files to the clusters.
///
/// @param records that were read
/// @param linkage what was found
/// @param stages in the order done, reading first
/// @param seconds of all, from before the first byte was read to the last cluster
record LinkageRun(Records records, Linkage linkage, List<Stage> stages, double seconds) {

    private static final double NANOS = 1e9;

    /// Reads, links, and writes the files that the options name.
    ///
    /// @param options of the command
    /// @param truthColumns to read beside; may be empty
    static LinkageRun of(LinkageOptions options, List<String> truthColumns) throws IOException {
        var start = System.nanoTime();
        var stages = new ArrayList<Stage>();
        var records = RecordReader.read(options.files(), options.mappings(), truthColumns);
        var table = records.table();
        stages.add(new Stage("read", secondsSince(start), table.size()));
        var linkage = Linkage.of(table, options.settings(table), stages::add);
        var run = new LinkageRun(records, linkage, List.copyOf(stages), secondsSince(start));
        run.write(options);
        return run;
    }

    ResultFiles results() {
        return new ResultFiles(records.table(), linkage);
    }

    /// @return without reading
    double engineSeconds() {
        return seconds - stages.getFirst().seconds();
    }

    private void write(LinkageOptions options) throws IOException {
        var out = options.out();
        if (out != null) {
            results().writeClusters(out);
        }
        var pairs = options.pairs();
        if (pairs != null) {
            results().writePairs(pairs);
        }
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / NANOS;
    }
}
