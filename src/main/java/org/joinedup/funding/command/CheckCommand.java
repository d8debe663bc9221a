package org.joinedup.funding.command;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.joinedup.funding.check.PrintedTable;
import org.joinedup.funding.check.TableCheck;
import org.joinedup.funding.command.CommandRun.RefusedModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The subcommand `check`: whether a printed table contradicts itself or the fund.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks a printed table of an allocation: name, allocation, share, per person, population.")
final class CheckCommand implements Callable<Integer> {

    private static final int CONTRADICTED = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--fund",
            paramLabel = "POUNDS",
            required = true,
            converter = PoundsConverter.class,
            description = "What was to be shared out.")
    private BigDecimal fund = BigDecimal.ZERO;

    @Parameters(
            paramLabel = "FILE",
            description = "CSV with a first column of names and the columns allocation, share, per person, population"
                    + " as far as they are printed.")
    private Path file = Path.of("");

    /// @return 0 when the table is right, 1 when it contradicts itself or can't be read
    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        var contradicted = new boolean[1];
        var code = CommandRun.of(command, () -> {
            var table = PrintedTable.read(file);
            if (!table.issues().isEmpty()) {
                throw new RefusedModel(table.issues());
            }
            var findings = TableCheck.of(ModelOptions.pence(fund), table.rows());
            findings.forEach(finding -> command.getOut().println(finding.place() + ": " + finding.sentence()));
            if (findings.isEmpty()) {
                command.getOut()
                        .println("The table adds up: %d rows."
                                .formatted(table.rows().size()));
            }
            contradicted[0] = !findings.isEmpty();
        });
        return contradicted[0] ? CONTRADICTED : code;
    }
}
