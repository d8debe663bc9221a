package org.joinedup.cost.segment;

import org.joinedup.cost.CostFilter;
import org.joinedup.cost.ledger.Costs;
import org.joinedup.cost.ledger.Questions;
import org.joinedup.cost.ledger.WindowInput;
import org.joinedup.graph.CallerMistake;
import org.joinedup.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Compares who costs most in two windows.
@Component
class Movements {

    private static final double WHOLE = 100;

    private final Questions questions;

    Movements(Questions questions) {
        this.questions = questions;
    }

    /// @throws graphql.GraphqlErrorException if a window or the band makes no sense
    CostMovement of(Asked asked, Caller caller) {
        if (!(asked.top() > 0 && asked.top() <= WHOLE)) {
            throw CallerMistake.because("Ask for the 'top' of more than 0 percent, and 100 at most.");
        }
        if (!asked.from().to().isBefore(asked.to().from())) {
            throw CallerMistake.because("Ask with a window 'from' that ends before the window 'to' begins.");
        }
        var before = ask(asked, asked.from(), caller);
        var after = ask(asked, asked.to(), caller);
        return CostMovement.of(Movement.of(before, before.ledger().ask(after.question()), asked.top()), asked.top());
    }

    private Costs ask(Asked asked, WindowInput window, Caller caller) {
        return questions.ask(new Questions.Asked(window, asked.priceYear(), asked.filter()), caller);
    }

    /// What a caller asks.
    ///
    /// @param from the earlier window
    /// @param to the later window
    /// @param top percent of the population in the highest-cost band
    /// @param priceYear such as `2010/11`; null for each price in its own
    /// @param filter null for everything
    record Asked(
            WindowInput from,
            WindowInput to,
            double top,
            @Nullable String priceYear,
            @Nullable CostFilter filter) {}
}
