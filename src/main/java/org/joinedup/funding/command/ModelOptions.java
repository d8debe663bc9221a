package org.joinedup.funding.command;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joinedup.funding.Direction;
import org.joinedup.funding.DomainNeed;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.Method;
import org.joinedup.funding.Standardisation;
import org.joinedup.funding.TieRule;
import org.joinedup.funding.allocation.Allocation;
import org.joinedup.funding.command.CommandRun.RefusedModel;
import org.joinedup.funding.export.Outcome;
import org.joinedup.funding.model.FundingModel;
import org.joinedup.funding.model.FundingModels;
import org.joinedup.funding.model.ModelFile;
import org.joinedup.funding.model.TableModel;
import org.joinedup.funding.question.Outcomes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// The options that say what is shared out, and how.
final class ModelOptions {

    private static final int TO_PENCE = 2;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "A model in YAML, which names its files, domains and method.")
    private @Nullable Path model;

    @Option(
            names = "--table",
            paramLabel = "FILE",
            description =
                    "Instead of a model: one CSV table with a column of LSOA codes, of people and of each domain.")
    private @Nullable Path table;

    @Option(names = "--domain", paramLabel = "COLUMN", description = "A domain's column of the table; once for each.")
    private List<String> domains = new ArrayList<>();

    @Option(names = "--population", paramLabel = "COLUMN", description = "The table's column of people.")
    private @Nullable String population;

    @Option(
            names = "--direction",
            paramLabel = "WHICH",
            description = "What a high value of the table's domains means: ${COMPLETION-CANDIDATES}.")
    private Direction direction = Direction.HIGH_VALUE_IS_MORE_NEED;

    @Option(
            names = "--areas",
            paramLabel = "FILE",
            description = "A lookup of wards, districts or divisions beside the table; once for each file.")
    private List<Path> areas = new ArrayList<>();

    @Option(
            names = "--fund",
            paramLabel = "POUNDS",
            converter = PoundsConverter.class,
            description = "The fund, such as 20000000 or 1234.56.")
    private @Nullable BigDecimal fund;

    @Option(names = "--method", paramLabel = "METHOD", description = "${COMPLETION-CANDIDATES}.")
    private @Nullable Method method;

    @Option(names = "--ties", paramLabel = "RULE", description = "Ranks of equal scores: ${COMPLETION-CANDIDATES}.")
    private @Nullable TieRule ties;

    @Option(
            names = "--standardisation",
            paramLabel = "WAY",
            description = "How several indicators are added up: ${COMPLETION-CANDIDATES}.")
    private @Nullable Standardisation standardisation;

    @Option(names = "--weight", paramLabel = "DOMAIN=WEIGHT", description = "What a domain weighs; 1 unless told.")
    private Map<String, BigDecimal> weights = new LinkedHashMap<>();

    /// @param command whose error stream gets what is worth a look
    /// @throws RefusedModel if a file is wrong
    Outcome outcome(CommandLine command) {
        var read = model(command);
        return Outcomes.of(read, choice(read), read.limits());
    }

    /// @param other a second model, read and put another way by the same options
    Outcome outcome(CommandLine command, Path other) {
        var read = usable(command, FundingModels.read(other));
        return Outcomes.of(read, choice(read), read.limits());
    }

    /// For questions on what data and choices do, before limits come in.
    ///
    /// @param command whose error stream is told when limits are left out
    Allocation undamped(CommandLine command) {
        var outcome = outcome(command);
        if (outcome.limited() != null) {
            command.getErr().println("The model's limits are left out here: amounts are those without them.");
        }
        return outcome.allocation();
    }

    private FundingModel model(CommandLine command) {
        if ((model == null) == (table == null)) {
            throw new IllegalArgumentException("Give either a --model or a --table.");
        }
        return usable(command, model != null ? FundingModels.read(model) : ofTable());
    }

    private ModelFile ofTable() {
        if (population == null || domains.isEmpty() || fund == null) {
            throw new IllegalArgumentException(
                    "A --table needs --population with its column of people, --domain for each domain's column, and"
                            + " a --fund.");
        }
        if (domains.size() > new HashSet<>(domains).size()) {
            throw new IllegalArgumentException("Give each column of a --domain once.");
        }
        return new TableModel(Objects.requireNonNull(table), areas)
                .read(population, domains, direction, FundingChoice.of(pence(fund), domains.size()));
    }

    private static FundingModel usable(CommandLine command, ModelFile file) {
        if (file.model() == null) {
            throw new RefusedModel(file.issues());
        }
        CommandRun.print(command, file.issues());
        return file.model();
    }

    private FundingChoice choice(FundingModel read) {
        var given = read.choice();
        return new FundingChoice(
                fund == null ? given.pence() : pence(fund),
                Objects.requireNonNullElse(method, given.method()),
                weights(read),
                Objects.requireNonNullElse(ties, given.ties()),
                Objects.requireNonNullElse(standardisation, given.standardisation()));
    }

    private List<BigDecimal> weights(FundingModel read) {
        var names = read.data().domains().stream().map(DomainNeed::name).toList();
        if (!names.containsAll(weights.keySet())) {
            throw new IllegalArgumentException(
                    "A --weight names a domain that there is not; there are: " + String.join(", ", names) + ".");
        }
        var own = new ArrayList<>(read.choice().weights());
        weights.forEach((name, weight) -> own.set(names.indexOf(name), weight));
        return own;
    }

    static long pence(BigDecimal pounds) {
        try {
            return pounds.movePointRight(TO_PENCE).longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("A fund is a number of pounds with up to two decimals.", e);
        }
    }
}
