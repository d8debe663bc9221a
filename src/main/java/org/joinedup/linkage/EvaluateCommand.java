package org.joinedup.linkage;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The command `evaluate`: links as `link` does, and compares the clusters with the truth.
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Does what link does and compares the clusters with the truth. Needs no database.")
public final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LinkageOptions options = new LinkageOptions();

    @Mixin
    private TruthOptions truth = new TruthOptions();

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures into this file too.")
    private @Nullable Path json;

    /// @return 0; 1 when a file is wrong or could not be written; 2 when nothing was mapped
    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        return CommandRun.of(command, options, () -> {
            var run = LinkageRun.of(options, truth.columns());
            var evaluation = Evaluation.of(run, truth.clusters(run.records(), options.encoding()));
            var report = new EvaluationReport(evaluation);
            report.print(command.getOut());
            RunReport.print(run, command.getOut());
            if (json != null) {
                report.write(json);
            }
        });
    }
}
