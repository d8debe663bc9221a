package org.joinedup.funding.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.joinedup.area.AreaLevel;
import org.joinedup.funding.allocation.AreaAmount;
import org.joinedup.funding.allocation.DivisionSplit;
import org.joinedup.funding.allocation.Money;
import org.joinedup.funding.allocation.Rollup;
import org.joinedup.funding.export.AllocationSheets;
import org.joinedup.funding.export.MethodSheet;
import org.joinedup.funding.export.Outcome;
import org.joinedup.funding.export.SheetFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The subcommand `allocate`: shares a fund out and writes the tables.
@Command(name = "allocate", mixinStandardHelpOptions = true, description = "Shares a fund out, to the penny.")
final class AllocateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ModelOptions options = new ModelOptions();

    @Option(names = "--out", paramLabel = "FOLDER", description = "Writes every table there as CSV.")
    private @Nullable Path out;

    @Option(names = "--xlsx", paramLabel = "FILE", description = "Writes every table into one workbook.")
    private @Nullable Path xlsx;

    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        return CommandRun.of(command, () -> {
            var outcome = options.outcome(command);
            print(outcome, command.getOut());
            write(outcome);
        });
    }

    private void write(Outcome outcome) throws IOException {
        var sheets = AllocationSheets.of(outcome);
        if (out != null) {
            SheetFiles.csv(sheets, out);
        }
        if (xlsx != null) {
            try (var file = Files.newOutputStream(xlsx)) {
                SheetFiles.xlsx(sheets, file);
            }
        }
    }

    private static void print(Outcome outcome, PrintWriter out) {
        MethodSheet.facts(outcome).forEach(fact -> out.println(fact.name() + ": " + fact.value()));
        print("District", Rollup.of(outcome.allocation(), AreaLevel.DISTRICT, outcome.pence()), out);
        if (!outcome.shares().isEmpty()) {
            var split = new DivisionSplit(outcome.allocation(), outcome.shares());
            print("Division", split.divisions(outcome.pence()), out);
        }
    }

    private static void print(String level, List<AreaAmount> amounts, PrintWriter out) {
        out.println();
        new TextTable(
                        List.of(level, "LSOAs", "People", "Amount", "Share %", "Per person"),
                        amounts.stream().map(AllocateCommand::row).toList())
                .print(out);
        out.println("Total: "
                + Money.pounds(amounts.stream().mapToLong(AreaAmount::pence).sum()));
    }

    private static List<@Nullable Object> row(AreaAmount one) {
        var perPerson = one.perPerson();
        return AllocationSheets.row(
                one.area().name(),
                one.smallAreas(),
                one.population(),
                Money.pounds(one.pence()),
                one.share(),
                perPerson == null ? null : Money.pounds(perPerson));
    }
}
