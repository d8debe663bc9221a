package org.joinedup.funding.command;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.joinedup.funding.Indicator;
import org.joinedup.funding.export.AllocationSheets;
import org.joinedup.funding.indicator.Publications;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The subcommand `indicators`: what models can name.
@Command(
        name = "indicators",
        mixinStandardHelpOptions = true,
        description = "Lists the indicators that shipped mappings know, by the ids that models name.")
final class IndicatorsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "WORD", description = "Only those with this in their id or name.")
    private String word = "";

    @Override
    public Integer call() {
        var indicators = Publications.shipped().indicators().stream()
                .filter(this::isAskedFor)
                .toList();
        new TextTable(
                        List.of("Id", "Name", "Vintage", "Unit", "Direction"),
                        indicators.stream().map(IndicatorsCommand::row).toList())
                .print(Objects.requireNonNull(spec).commandLine().getOut());
        return 0;
    }

    private boolean isAskedFor(Indicator one) {
        return (one.id() + " " + one.name()).toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    private static List<@Nullable Object> row(Indicator one) {
        return AllocationSheets.row(one.id(), one.name(), one.vintage().year(), one.unit(), one.direction());
    }
}
