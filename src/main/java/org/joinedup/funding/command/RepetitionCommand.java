package org.joinedup.funding.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.joinedup.funding.allocation.Money;
import org.joinedup.funding.export.AllocationSheets;
import org.joinedup.funding.repetition.Correlations;
import org.joinedup.funding.repetition.Repetition;
import org.joinedup.funding.repetition.RepetitionQuestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The subcommand `repetition`: which data tell the same story.
@Command(name = "repetition", mixinStandardHelpOptions = true, description = "Says which data tell the same story.")
final class RepetitionCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ModelOptions options = new ModelOptions();

    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        return CommandRun.of(command, () -> {
            var found = Repetition.of(options.undamped(command), RepetitionQuestion.usual());
            print(found.domains(), command.getOut());
            weights(found, command.getOut());
            leftOut(found, command.getOut());
            found.flags()
                    .forEach(flag -> command.getOut()
                            .println("%s, %s: %s".formatted(flag.first(), flag.second(), flag.sentence())));
            command.getOut().flush();
        });
    }

    private static void print(Correlations correlations, PrintWriter out) {
        var header = new ArrayList<>(List.of("Spearman"));
        header.addAll(correlations.names());
        new TextTable(
                        header,
                        IntStream.range(0, correlations.names().size())
                                .mapToObj(row -> row(correlations, row))
                                .toList())
                .print(out);
        out.println();
    }

    private static List<@Nullable Object> row(Correlations correlations, int row) {
        var values = new ArrayList<@Nullable Object>();
        values.add(correlations.names().get(row));
        values.addAll(correlations.rows().get(row));
        return values;
    }

    private static void weights(Repetition found, PrintWriter out) {
        new TextTable(
                        List.of("Domain", "Given weight", "Correlation ratio", "Share of variance"),
                        found.weights().stream()
                                .map(one -> AllocationSheets.row(
                                        one.domain(), one.nominal(), one.correlationRatio(), one.varianceShare()))
                                .toList())
                .print(out);
        out.println();
    }

    private static void leftOut(Repetition found, PrintWriter out) {
        new TextTable(
                        List.of("Left out", "Moved", "Areas whose rank shifts by a tenth"),
                        found.leftOut().stream()
                                .map(one -> AllocationSheets.row(one.name(), Money.pounds(one.moved()), one.shift()))
                                .toList())
                .print(out);
        out.println();
    }
}
