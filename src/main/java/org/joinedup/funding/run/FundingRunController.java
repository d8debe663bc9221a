package org.joinedup.funding.run;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.joinedup.funding.allocation.AreaAmount;
import org.joinedup.graph.Page;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.Caller;
import org.joinedup.security.NotAboutPeople;
import org.joinedup.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.query.ScrollSubrange;
import org.springframework.stereotype.Controller;

/// The fields of `schema/fundingrun.graphqls`.
@Controller
class FundingRunController {

    private static final int MOST = 100;

    private final FundingRuns runs;
    private final RunQueries queries;
    private final Repetitions repetitions;
    private final RunTables tables;

    FundingRunController(FundingRuns runs, RunQueries queries, Repetitions repetitions, RunTables tables) {
        this.runs = runs;
        this.queries = queries;
        this.repetitions = repetitions;
        this.tables = tables;
    }

    @QueryMapping
    @AllowedTo({Role.FUNDING_OFFICER, Role.ANALYST})
    @NotAboutPeople
    Window<FundingRun> fundingRuns(ScrollSubrange page) {
        return queries.runs(Page.of(page, MOST));
    }

    @QueryMapping
    @AllowedTo({Role.FUNDING_OFFICER, Role.ANALYST})
    @NotAboutPeople
    @Nullable
    FundingRun fundingRun(@Argument String id) {
        return runs.find(id).orElse(null);
    }

    @MutationMapping
    @AllowedTo(Role.FUNDING_OFFICER)
    @NotAboutPeople
    FundingRun publishFundingRun(@Argument String id, GraphQLContext context) {
        return runs.publish(id, Caller.of(context).username());
    }

    @MutationMapping
    @AllowedTo(Role.FUNDING_OFFICER)
    @NotAboutPeople
    Repetition repeatFundingRun(@Argument String id) {
        return repetitions.repeat(runs.run(id));
    }

    @MutationMapping
    @AllowedTo(Role.FUNDING_OFFICER)
    @NotAboutPeople
    String deleteFundingRun(@Argument String id, GraphQLContext context) {
        runs.delete(id, Caller.of(context).username());
        return id;
    }

    @SchemaMapping
    List<RunDomain> domains(FundingRun run) {
        return IntStream.range(0, run.domains().size())
                .mapToObj(at -> new RunDomain(
                        run.domains().get(at), run.choice().weights().get(at).doubleValue()))
                .toList();
    }

    @SchemaMapping
    int vintage(FundingRun run) {
        return run.vintage().year();
    }

    @SchemaMapping
    CompletableFuture<List<AreaAmount>> districts(FundingRun run, DataFetchingEnvironment of) {
        return tables.districts(run, of);
    }

    @SchemaMapping
    CompletableFuture<List<String>> sheetNames(FundingRun run, DataFetchingEnvironment of) {
        return tables.sheetNames(run, of);
    }

    @SchemaMapping
    CompletableFuture<@Nullable String> sheet(FundingRun run, @Argument String name, DataFetchingEnvironment of) {
        return tables.sheet(run, name, of);
    }

    @SchemaMapping
    CompletableFuture<String> workbook(FundingRun run, DataFetchingEnvironment of) {
        return tables.workbook(run, of);
    }

    /// A domain with what it weighed.
    record RunDomain(String name, double weight) {}
}
