package org.joinedup.linkage;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command `link`: says which records of CSV files are about the same person.
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        description = "Finds the records of one or more CSV files that are about the same person. Needs no database.")
public final class LinkCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LinkageOptions options = new LinkageOptions();

    /// @return 0; 1 when a file is wrong or could not be written; 2 when nothing was mapped
    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        return CommandRun.of(command, options, () -> {
            var run = LinkageRun.of(options, List.of());
            if (options.out() == null) {
                run.results().writeClusters(command.getOut());
            }
            RunReport.print(run, command.getErr());
        });
    }
}
