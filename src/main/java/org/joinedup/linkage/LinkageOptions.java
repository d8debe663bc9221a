package org.joinedup.linkage;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joinedup.linkage.csv.InputMistake;
import org.joinedup.match.LinkageSettings;
import org.joinedup.match.table.RecordTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that `link` and `evaluate` share.
final class LinkageOptions extends FileOptions {

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "A trained model; without one it is estimated from the files.")
    private @Nullable Path model;

    @Option(
            names = "--deduplicated",
            split = ",",
            paramLabel = "SYSTEM",
            description = "Source systems that hold a person at most once (a file's name without .csv, or as mapped).")
    private List<String> deduplicated = List.of();

    @Option(names = "--one-to-one", description = "Every source system holds a person at most once.")
    private boolean oneToOne;

    @Option(names = "--pairs", paramLabel = "FILE", description = "Write the scored pairs into this file.")
    private @Nullable Path pairs;

    @Option(names = "--out", paramLabel = "FILE", description = "Write record, system, cluster and weakest link there.")
    private @Nullable Path out;

    @Nullable
    Path pairs() {
        return pairs;
    }

    @Nullable
    Path out() {
        return out;
    }

    LinkageSettings settings(RecordTable table) {
        return new LinkageSettings(oneToOne ? systems(table) : named(table), model);
    }

    private Set<String> named(RecordTable table) {
        for (var system : deduplicated) {
            if (table.findSystemCode(system) == 0) {
                throw new InputMistake("--deduplicated: there is no system '%s'. There are: %s."
                        .formatted(system, systems(table).stream().sorted().collect(Collectors.joining(", "))));
            }
        }
        return Set.copyOf(deduplicated);
    }

    private static Set<String> systems(RecordTable table) {
        var systems = new HashSet<String>();
        IntStream.range(0, table.size()).forEach(record -> systems.add(table.system(record)));
        return systems;
    }
}
