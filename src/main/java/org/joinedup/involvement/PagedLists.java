package org.joinedup.involvement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.BatchLoaderEnvironment;
import org.joinedup.graph.Page;
import org.joinedup.individual.Individual;
import org.joinedup.security.Caller;
import org.springframework.data.domain.Window;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Pages of lists below a list: one statement for all of them, which `@BatchMapping` does not do
/// for a field with arguments.
@Component
class PagedLists {

    private static final String PRACTITIONERS = "Service.practitioners";
    private static final String INDIVIDUALS = "Practitioner.individuals";

    PagedLists(BatchLoaderRegistry registry, InvolvementQueries queries) {
        register(registry, PRACTITIONERS, queries::practitioners);
        register(registry, INDIVIDUALS, queries::individuals);
    }

    CompletableFuture<Window<Practitioner>> practitioners(Service service, Page page, DataFetchingEnvironment of) {
        return load(PRACTITIONERS, new PageOf<>(service, page), of);
    }

    CompletableFuture<Window<Individual>> individuals(
            Practitioner practitioner, Page page, DataFetchingEnvironment of) {
        return load(INDIVIDUALS, new PageOf<>(practitioner, page), of);
    }

    private static <K, V> CompletableFuture<Window<V>> load(String name, PageOf<K> page, DataFetchingEnvironment of) {
        return Objects.requireNonNull(of.<PageOf<K>, Window<V>>getDataLoader(name))
                .load(page);
    }

    private static <K, V> void register(BatchLoaderRegistry registry, String name, Lists<K, V> lists) {
        registry.<PageOf<K>, Window<V>>forName(name)
                .registerMappedBatchLoader((pages, of) -> Mono.just(load(pages, lists, caller(of))));
    }

    private static <K, V> Map<PageOf<K>, Window<V>> load(Set<PageOf<K>> pages, Lists<K, V> lists, Caller caller) {
        var all = new HashMap<PageOf<K>, Window<V>>();
        pages.stream()
                .collect(groupingBy(PageOf::page, mapping(PageOf::owner, toSet())))
                .forEach((page, owners) -> lists.of(owners, page, caller)
                        .forEach((owner, window) -> all.put(new PageOf<>(owner, page), window)));
        return all;
    }

    private static Caller caller(BatchLoaderEnvironment of) {
        return Caller.of(Objects.requireNonNull(of.<GraphQLContext>getContext()));
    }

    /// A page of somebody's list.
    private record PageOf<K>(K owner, Page page) {}

    /// The same page of several lists.
    private interface Lists<K, V> {
        Map<K, Window<V>> of(Collection<K> owners, Page page, Caller caller);
    }
}
