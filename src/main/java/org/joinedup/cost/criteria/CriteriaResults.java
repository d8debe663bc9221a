package org.joinedup.cost.criteria;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.joinedup.cost.Window;
import org.joinedup.graph.Graph;
import org.joinedup.individual.LoadPublished;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Runs the statements of all criteria for a window, and keeps the outcome until the next load.
@Component
public class CriteriaResults {

    private static final int MOST_KEPT = 4;

    private final Graph graph;
    private final AtomicLong load = new AtomicLong();
    private final LoadingCache<Asked, CriteriaOfWindow> kept;

    CriteriaResults(Graph graph) {
        this.graph = graph;
        this.kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build(this::read);
    }

    /// @param systems codes of the source systems whose rows count; null for all
    public CriteriaOfWindow of(Window window, @Nullable Collection<String> systems) {
        var codes = systems == null ? null : systems.stream().sorted().toList();
        return kept.get(new Asked(load.get(), window, codes));
    }

    /// What was begun before a load was published is never asked for again.
    @EventListener
    void forget(LoadPublished event) {
        load.incrementAndGet();
        kept.invalidateAll();
    }

    private CriteriaOfWindow read(Asked asked) {
        return new CriteriaOfWindow(Arrays.stream(Criterion.values())
                .flatMap(criterion -> read(criterion, asked))
                .toList());
    }

    private Stream<Evidence> read(Criterion criterion, Asked asked) {
        var statement = criterion
                .statement()
                .with("from", asked.window().from())
                .with("to", asked.window().to())
                .with("systems", asked.systems());
        return graph.read(statement, row -> Evidence.from(criterion, row)).stream();
    }

    /// @param load how many loads were published since the start
    /// @param window the days
    /// @param systems sorted; null for all
    private record Asked(long load, Window window, @Nullable List<String> systems) {}
}
