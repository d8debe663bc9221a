package org.joinedup.viewpoint;

import java.time.Clock;
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

    /// @param demo whether the place is the demo city
    public Today(Graph graph, Clock clock, @Value("${joinedup.demo.enabled:true}") boolean demo) {
        this.graph = graph;
        this.clock = clock;
        this.demo = demo;
    }

    /// @return the clock's day in universal time; in the demo city, the date of the latest delivery
    ///     that was loaded
    public LocalDate day() {
        var clockDay = LocalDate.now(clock);
        if (!demo) {
            return clockDay;
        }
        return graph.read(Statement.named("viewpoint/latestDelivery"), row -> row.date("day")).stream()
                .findFirst()
                .orElse(clockDay);
    }
}
