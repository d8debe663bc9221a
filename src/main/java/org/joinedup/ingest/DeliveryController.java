package org.joinedup.ingest;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Page;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.joinedup.ingest.LoadedDelivery.LoadedFile;
import org.joinedup.ingest.LoadedDelivery.LoadedIssue;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.NotAboutPeople;
import org.joinedup.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.query.ScrollSubrange;
import org.springframework.stereotype.Controller;

/// What partners delivered and what became of it: the deliveries of `schema/load.graphqls`.
@Controller
class DeliveryController {

    private static final int MOST = 100;

    private final Graph graph;

    DeliveryController(Graph graph) {
        this.graph = graph;
    }

    @QueryMapping
    @AllowedTo({Role.DATA_MANAGER})
    @NotAboutPeople
    Window<LoadedDelivery> deliveries(@Argument @Nullable String system, ScrollSubrange page) {
        var statement = Statement.named("ingest/Query.deliveries").with("system", system);
        return Page.of(page, MOST).window(graph, statement, LoadedDelivery::from);
    }

    @BatchMapping(typeName = "Delivery")
    Map<LoadedDelivery, List<LoadedFile>> files(List<LoadedDelivery> deliveries) {
        return parts(deliveries, "files", LoadedFile::from);
    }

    @BatchMapping(typeName = "Delivery")
    Map<LoadedDelivery, List<LoadedIssue>> issues(List<LoadedDelivery> deliveries) {
        return parts(deliveries, "issues", LoadedIssue::from);
    }

    private <T> Map<LoadedDelivery, List<T>> parts(
            List<LoadedDelivery> deliveries, String field, Function<Row, T> mapper) {
        var ids = deliveries.stream().map(LoadedDelivery::id).distinct().toList();
        var found = graph
                .read(
                        Statement.named("ingest/Delivery." + field).with("deliveryIds", ids),
                        row -> Map.entry(
                                row.text("deliveryId"),
                                row.rows(field).stream().map(mapper).toList()))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return deliveries.stream()
                .distinct()
                .collect(toMap(Function.identity(), one -> found.getOrDefault(one.id(), List.of())));
    }
}
