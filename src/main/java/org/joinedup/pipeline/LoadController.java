package org.joinedup.pipeline;

import org.joinedup.security.AllowedTo;
import org.joinedup.security.NotAboutPeople;
import org.joinedup.security.Role;
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
    @AllowedTo({
        Role.PRACTITIONER,
        Role.TEAM_MANAGER,
        Role.DATA_MANAGER,
        Role.ANALYST,
        Role.FUNDING_OFFICER,
        Role.AUDITOR,
        Role.ADMINISTRATOR
    })
    @NotAboutPeople
    LoadProgress loadProgress() {
        return board.now();
    }

    @SubscriptionMapping("loadProgress")
    @AllowedTo({
        Role.PRACTITIONER,
        Role.TEAM_MANAGER,
        Role.DATA_MANAGER,
        Role.ANALYST,
        Role.FUNDING_OFFICER,
        Role.AUDITOR,
        Role.ADMINISTRATOR
    })
    @NotAboutPeople
    Flux<LoadProgress> loadProgressChanges() {
        return board.changes();
    }

    @MutationMapping
    @AllowedTo({Role.DATA_MANAGER})
    @NotAboutPeople
    LoadProgress loadDeliveries() {
        watch.askForLoad();
        return board.now();
    }
}
