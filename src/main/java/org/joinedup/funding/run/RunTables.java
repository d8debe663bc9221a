package org.joinedup.funding.run;

import graphql.schema.DataFetchingEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.joinedup.area.AreaLevel;
import org.joinedup.funding.allocation.AreaAmount;
import org.joinedup.funding.allocation.Rollup;
import org.joinedup.funding.export.AllocationSheets;
import org.joinedup.funding.export.Outcome;
import org.joinedup.funding.export.Sheet;
import org.joinedup.funding.export.SheetFiles;
import org.joinedup.graph.CallerMistake;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Tables of runs: the data of all runs of a question are read by one statement, and each run is
/// computed once, however many of its tables are asked for.
@Component
class RunTables {

    private static final String OUTCOMES = "FundingRun.outcome";
    private static final int MOST = 10;

    RunTables(BatchLoaderRegistry registry, RunQueries queries) {
        registry.<FundingRun, Optional<Outcome>>forName(OUTCOMES)
                .registerMappedBatchLoader((runs, of) -> Mono.fromSupplier(() -> outcomes(runs, queries)));
    }

    CompletableFuture<List<AreaAmount>> districts(FundingRun run, DataFetchingEnvironment of) {
        return load(run, of, outcome -> Rollup.of(outcome.allocation(), AreaLevel.DISTRICT, outcome.pence()));
    }

    CompletableFuture<List<String>> sheetNames(FundingRun run, DataFetchingEnvironment of) {
        return load(
                run,
                of,
                outcome ->
                        AllocationSheets.of(outcome).stream().map(Sheet::name).toList());
    }

    CompletableFuture<@Nullable String> sheet(FundingRun run, String name, DataFetchingEnvironment of) {
        return load(
                run,
                of,
                outcome -> AllocationSheets.of(RunFacts.added(run, outcome)).stream()
                        .filter(sheet -> sheet.name().equals(name))
                        .findFirst()
                        .map(RunTables::csv)
                        .orElse(null));
    }

    CompletableFuture<String> workbook(FundingRun run, DataFetchingEnvironment of) {
        return load(run, of, outcome -> xlsx(AllocationSheets.of(RunFacts.added(run, outcome))));
    }

    private static Map<FundingRun, Optional<Outcome>> outcomes(Set<FundingRun> runs, RunQueries queries) {
        if (runs.size() > MOST) {
            throw CallerMistake.because("Ask for the tables of up to " + MOST + " runs at a time.");
        }
        return queries.outcomes(runs);
    }

    private static <T extends @Nullable Object> CompletableFuture<T> load(
            FundingRun run, DataFetchingEnvironment of, Function<Outcome, T> table) {
        return Objects.requireNonNull(of.<FundingRun, Optional<Outcome>>getDataLoader(OUTCOMES))
                .load(run)
                .thenApply(outcome -> table.apply(outcome.orElseThrow(FundingRuns::changed)));
    }

    private static String csv(Sheet sheet) {
        var out = new StringWriter();
        SheetFiles.csv(sheet, out);
        return out.toString();
    }

    private static String xlsx(List<Sheet> sheets) {
        var out = new ByteArrayOutputStream();
        try {
            SheetFiles.xlsx(sheets, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }
}
