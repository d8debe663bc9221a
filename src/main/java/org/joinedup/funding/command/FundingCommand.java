package org.joinedup.funding.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command `funding`, which prints its subcommands.
@Command(
        name = "funding",
        mixinStandardHelpOptions = true,
        description = "Shares a fund out among small areas by need, to the penny, and says why. Needs no database.",
        subcommands = {
            AllocateCommand.class,
            ExplainCommand.class,
            CompareCommand.class,
            CertaintyCommand.class,
            RepetitionCommand.class,
            MapCommand.class,
            IndicatorsCommand.class,
            CheckCommand.class
        })
public final class FundingCommand implements Callable<Integer> {

    private static final int NOTHING_ASKED = 2;

    @Spec
    private @Nullable CommandSpec spec;

    /// @return 2, because no question was asked
    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        command.usage(command.getErr());
        return NOTHING_ASKED;
    }
}
