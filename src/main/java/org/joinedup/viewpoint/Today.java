package org.joinedup.viewpoint;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Which day it is.
///
/// The demo city's time stands still at its latest delivery, whatever year it is tried in;
/// otherwise all of it would be years late.
@Component
public class Today {

    private final Graph graph;
    private final Clock clock;
    private final boolean demo;
    private final LoadingCache<String, LocalDate> latest;

    /// @param demo whether the place is the demo city
    /// @param kept how long what was read holds; nothing for zero
    public Today(
            Graph graph,
            Clock clock,
            @Value("${joinedup.demo.enabled:true}") boolean demo,
            @Value("${joinedup.viewpoint.sources-kept:1s}") Duration kept) {
        this.graph = graph;
        this.clock = clock;
        this.demo = demo;
        this.latest = Caffeine.newBuilder()
                .expireAfterWrite(kept)
                .maximumSize(kept.isZero() ? 0 : 1)
                .build(key -> readLatest());
    }

    /// @return the clock's day in universal time; in the demo city, the date of the latest delivery
    ///     that was loaded
    public LocalDate day() {
        return demo ? latest.get("") : LocalDate.now(clock);
    }

    private LocalDate readLatest() {
        return graph.read(Statement.named("viewpoint/latestDelivery"), row -> row.date("day")).stream()
                .findFirst()
                .orElseGet(() -> LocalDate.now(clock));
    }
}
