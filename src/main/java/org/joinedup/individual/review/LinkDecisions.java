package org.joinedup.individual.review;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.joinedup.graph.CallerMistake;
import org.joinedup.graph.Graph;
import org.joinedup.graph.GraphTransaction;
import org.joinedup.graph.Statement;
import org.joinedup.individual.DecisionsChanged;
import org.joinedup.match.Decision;
import org.joinedup.source.SourceRecordKey;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Keeps what people decided about links, free of contradictions, and lets it be known.
///
/// One decision after the other, so that no two that contradict one another are taken at once.
@Component
class LinkDecisions {

    private static final Reason AGAIN = new Reason("Decided again, because a record had changed.");

    private final Graph graph;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LinkDecisions(Graph graph, Clock clock, ApplicationEventPublisher events) {
        this.graph = graph;
        this.clock = clock;
        this.events = events;
    }

    /// Decides. The same again is taken when a record has changed since, in place of the first.
    ///
    /// @param by username of the account
    /// @return the decision's id
    /// @throws graphql.GraphqlErrorException if a record is not there or it contradicts another
    ///     decision
    synchronized String decide(Decision decision, Reason reason, String by) {
        requireNoContradiction(decision);
        var id = UUID.randomUUID().toString();
        graph.write(transaction -> {
            replace(transaction, decision, by);
            var created = transaction.run(
                    create(id, decision, LinkDecision.Act.of(by, reason, clock.instant())), row -> row.text("id"));
            if (created.isEmpty()) {
                throw CallerMistake.because("There are no two source records with these keys.");
            }
        });
        events.publishEvent(new DecisionsChanged());
        return id;
    }

    /// @param by username of the account
    /// @throws graphql.GraphqlErrorException if there is none in force with this id
    synchronized void undo(String id, Reason reason, String by) {
        graph.write(transaction -> {
            if (undo(transaction, id, LinkDecision.Act.of(by, reason, clock.instant()))
                    .isEmpty()) {
                throw CallerMistake.because("There is no decision in force with this id.");
            }
        });
        events.publishEvent(new DecisionsChanged());
    }

    /// @throws graphql.GraphqlErrorException if it contradicts decisions in force
    void requireNoContradiction(Decision decision) {
        var inForce = graph.read(Statement.named("individual/decisions"), row -> row).stream()
                .filter(row -> !row.flag("undone"))
                .map(row -> new Decision(
                        SourceRecordKey.parse(row.text("leftKey")),
                        SourceRecordKey.parse(row.text("rightKey")),
                        Decision.Kind.valueOf(row.text("kind"))))
                .toList();
        var contradiction = new MustLinks(inForce).findContradiction(decision);
        if (contradiction != null) {
            throw CallerMistake.because(contradiction);
        }
    }

    /// Undoes the same decision, if there is one, whose records have changed.
    private void replace(GraphTransaction transaction, Decision decision, String by) {
        var same = transaction.run(
                Statement.named("review/decisionOnPair")
                        .with("leftKey", decision.left().text())
                        .with("rightKey", decision.right().text()),
                LinkDecision::from);
        for (var one : same) {
            if (!one.recordsChanged()) {
                throw CallerMistake.because("This is decided already, and the records are as they were.");
            }
            undo(transaction, one.id(), LinkDecision.Act.of(by, AGAIN, clock.instant()));
        }
    }

    private static List<String> undo(GraphTransaction transaction, String id, LinkDecision.Act act) {
        var statement = Statement.named("review/undoDecision")
                .with("id", id)
                .with("by", act.by())
                .with("reason", act.reason())
                .with("at", at(act));
        return transaction.run(statement, row -> row.text("id"));
    }

    private static Statement create(String id, Decision decision, LinkDecision.Act act) {
        return Statement.named("review/createDecision")
                .with("id", id)
                .with("kind", decision.kind().name())
                .with("leftKey", decision.left().text())
                .with("rightKey", decision.right().text())
                .with("by", act.by())
                .with("reason", act.reason())
                .with("at", at(act));
    }

    private static ZonedDateTime at(LinkDecision.Act act) {
        return act.at().atZone(ZoneOffset.UTC);
    }
}
