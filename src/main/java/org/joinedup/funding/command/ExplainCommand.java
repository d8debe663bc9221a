package org.joinedup.funding.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.joinedup.funding.allocation.Contribution;
import org.joinedup.funding.allocation.Explanation;
import org.joinedup.funding.allocation.Money;
import org.joinedup.funding.export.AllocationSheets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The subcommand `explain`: why an area gets what it gets.
@Command(name = "explain", mixinStandardHelpOptions = true, description = "Says why an area gets what it gets.")
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ModelOptions options = new ModelOptions();

    @Parameters(paramLabel = "CODE", description = "Code of the LSOA, such as E01027013.")
    private String code = "";

    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        return CommandRun.of(command, () -> {
            var outcome = options.outcome(command);
            var allocation = outcome.allocation();
            var index = allocation.indexOf(code);
            if (index < 0) {
                throw new IllegalArgumentException("No area of the model has this code.");
            }
            print(Explanation.of(allocation, index), command.getOut());
            if (outcome.limited() != null) {
                command.getOut().println(outcome.limited().sentence(index));
            }
        });
    }

    private static void print(Explanation why, PrintWriter out) {
        out.println("%s %s, %d people"
                .formatted(
                        why.area().code(), why.area().area().name(), why.area().population()));
        out.println(why.sentence());
        out.println();
        new TextTable(
                        List.of("Domain", "Weight", "Rank", "Amount", "+1%: places up", "-1%: places down"),
                        why.domains().stream().map(ExplainCommand::row).toList())
                .print(out);
        out.println();
        why.domains()
                .forEach(one -> one.domain()
                        .indicators()
                        .forEach(part -> out.println("%s: %s = %s (%s, %s)"
                                .formatted(
                                        one.domain().name(),
                                        part.indicator().name(),
                                        part.values().isMissing(one.area())
                                                ? "left out"
                                                : part.values().at(one.area()),
                                        part.indicator().unit(),
                                        part.indicator().direction()))));
        people(why, out);
        out.flush();
    }

    private static List<@Nullable Object> row(Contribution one) {
        return AllocationSheets.row(
                one.domain().name(),
                one.weight(),
                one.rank(),
                Money.pounds(one.pence()),
                one.placesForMore() == null ? "none is enough" : one.placesForMore(),
                one.placesForLess() == null ? "none is enough" : one.placesForLess());
    }

    private static void people(Explanation why, PrintWriter out) {
        if (why.peopleForMore() != null && why.peopleForLess() != null) {
            out.println("At the same ranks, %d more people make 1%% more, %d fewer make 1%% less."
                    .formatted(why.peopleForMore(), why.peopleForLess()));
        }
    }
}
