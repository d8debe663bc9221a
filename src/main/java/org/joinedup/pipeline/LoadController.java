package org.joinedup.pipeline;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/// How far a load is, and starting one.
@Controller
class LoadController {

    private final ProgressBoard board;
    private final LoadWatch watch;

    LoadController(ProgressBoard board, LoadWatch watch) {
        this.board = board;
        this.watch = watch;
    }

    @QueryMapping
    LoadProgress loadProgress() {
        return board.now();
    }

    @SubscriptionMapping("loadProgress")
    Flux<LoadProgress> loadProgressChanges() {
        return board.changes();
    }

    @MutationMapping
    LoadProgress loadDeliveries() {
        watch.askForLoad();
        return board.now();
    }
}
