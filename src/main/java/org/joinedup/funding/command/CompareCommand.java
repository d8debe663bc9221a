package org.joinedup.funding.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.joinedup.funding.Method;
import org.joinedup.funding.allocation.Allocation;
import org.joinedup.funding.allocation.Allocations;
import org.joinedup.funding.allocation.Money;
import org.joinedup.funding.comparison.Comparison;
import org.joinedup.funding.comparison.PlaceChange;
import org.joinedup.funding.export.AllocationSheets;
import org.joinedup.funding.export.SheetFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The subcommand `compare`: who wins and loses by another model, and what makes the difference.
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Says who wins and loses by another model or method, and what makes the difference.")
final class CompareCommand implements Callable<Integer> {

    private static final int SHOWN = 10;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ModelOptions options = new ModelOptions();

    @Option(names = "--out", paramLabel = "FOLDER", description = "Writes every area there, as comparison.csv.")
    private @Nullable Path out;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Other other = new Other();

    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        return CommandRun.of(command, () -> {
            var first = options.undamped(command);
            var second = other.model == null
                    ? Other.changed(first, Objects.requireNonNull(other.method))
                    : options.outcome(command, other.model).allocation();
            var comparison = Comparison.of(first, second);
            print(comparison, command.getOut());
            if (out != null) {
                SheetFiles.csv(List.of(ComparisonSheet.of(comparison)), out);
            }
        });
    }

    private static void print(Comparison comparison, PrintWriter out) {
        out.println("Of %d areas in both, %d gain and %d lose; %d are in the first only, %d in the second only."
                .formatted(
                        comparison.areas().size(),
                        comparison.winners(),
                        comparison.losers(),
                        comparison.onlyFirst().size(),
                        comparison.onlySecond().size()));
        out.println("Altogether %s are gained and %s lost."
                .formatted(Money.pounds(comparison.gained()), Money.pounds(comparison.lost())));
        comparison
                .effects()
                .forEach(effect -> out.println(
                        "Effect of %s on the whole fund: %s".formatted(effect.factor(), Money.pounds(effect.pence()))));
        out.println();
        print("District", comparison.districts(), out);
        var byChange = comparison.areas().stream()
                .sorted(Comparator.comparingLong(PlaceChange::change))
                .toList();
        out.println("\nMost lost:");
        print("LSOA", byChange.stream().limit(SHOWN).toList(), out);
        out.println("\nMost gained:");
        print("LSOA", byChange.reversed().stream().limit(SHOWN).toList(), out);
    }

    private static void print(String level, List<PlaceChange> changes, PrintWriter out) {
        new TextTable(
                        List.of(level, "First", "Second", "Change", "%", "Made by"),
                        changes.stream().map(CompareCommand::row).toList())
                .print(out);
    }

    private static List<@Nullable Object> row(PlaceChange one) {
        return AllocationSheets.row(
                one.name(),
                one.first() == null ? null : Money.pounds(one.first()),
                one.second() == null ? null : Money.pounds(one.second()),
                Money.pounds(one.change()),
                one.percent(),
                String.join(
                        ", ",
                        one.effects().stream()
                                .map(effect -> effect.factor() + " " + Money.pounds(effect.pence()))
                                .toList()));
    }

    /// What the first is compared with.
    static final class Other {

        @Option(names = "--with", paramLabel = "FILE", description = "Another model in YAML.")
        private @Nullable Path model;

        @Option(names = "--with-method", paramLabel = "METHOD", description = "The same by ${COMPLETION-CANDIDATES}.")
        private @Nullable Method method;

        static Allocation changed(Allocation first, Method method) {
            return Allocations.allocate(first.ranking().data(), first.choice().with(method));
        }
    }
}
