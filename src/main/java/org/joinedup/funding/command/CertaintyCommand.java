package org.joinedup.funding.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.joinedup.funding.allocation.Money;
import org.joinedup.funding.certainty.Certainty;
import org.joinedup.funding.certainty.CertaintyQuestion;
import org.joinedup.funding.certainty.ChoiceEffects;
import org.joinedup.funding.certainty.EffectsQuestion;
import org.joinedup.funding.certainty.PlaceCertainty;
import org.joinedup.funding.export.AllocationSheets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The subcommand `certainty`: how far ranks and pounds hang on the weights and the other choices.
@Command(
        name = "certainty",
        mixinStandardHelpOptions = true,
        description = "Says how far ranks and pounds hang on the weights, by weightings drawn by chance.")
final class CertaintyCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ModelOptions options = new ModelOptions();

    @Option(names = "--weightings", paramLabel = "N", description = "How many; ${DEFAULT-VALUE} unless told.")
    private int weightings = 10_000;

    @Option(names = "--concentration", paramLabel = "X", description = "How near the model's own; ${DEFAULT-VALUE}.")
    private double concentration = 1;

    @Option(names = "--seed", paramLabel = "N", description = "The same seed draws the same; ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--effects", description = "Also says which choice matters how much.")
    private boolean effects;

    @Option(names = "--all", description = "Prints every LSOA, not the districts alone.")
    private boolean all;

    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        return CommandRun.of(command, () -> {
            var allocation = options.undamped(command);
            var question = new CertaintyQuestion(weightings, concentration, 90, seed);
            var certainty = Certainty.of(allocation, question);
            print("District", certainty.districts(), command.getOut());
            if (all) {
                print("LSOA", certainty.areas(), command.getOut());
            }
            if (effects) {
                var found =
                        ChoiceEffects.of(allocation.ranking().data(), allocation.choice(), EffectsQuestion.of(seed));
                print(found, command.getOut());
            }
        });
    }

    private static void print(String level, List<PlaceCertainty> places, PrintWriter out) {
        new TextTable(
                        List.of(level, "Amount", "5%", "Median", "95%", "Rank", "5%", "95%"),
                        places.stream().map(CertaintyCommand::row).toList())
                .print(out);
        out.println();
    }

    private static List<@Nullable Object> row(PlaceCertainty one) {
        return AllocationSheets.row(
                one.name(),
                Money.pounds(one.pence().central()),
                Money.pounds(one.pence().low()),
                Money.pounds(one.pence().median()),
                Money.pounds(one.pence().high()),
                one.rank().central(),
                one.rank().low(),
                one.rank().high());
    }

    private static void print(ChoiceEffects found, PrintWriter out) {
        new TextTable(
                        List.of("Choice", "By itself %", "With others %"),
                        found.overall().stream()
                                .map(one -> AllocationSheets.row(one.choice(), 100 * one.first(), 100 * one.total()))
                                .toList())
                .print(out);
    }
}
