package org.joinedup.cost.ledger;

import java.util.Objects;
import java.util.Set;
import org.joinedup.cost.CostFilter;
import org.joinedup.cost.CostQuestion;
import org.joinedup.cost.PriceYear;
import org.joinedup.cost.Window;
import org.joinedup.graph.CallerMistake;
import org.joinedup.security.Caller;
import org.joinedup.viewpoint.SharedSystems;
import org.joinedup.viewpoint.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes of what a caller asks a question that the ledger can answer, and puts it.
@Component
public class Questions {

    private final Ledgers ledgers;
    private final SharedSystems shared;
    private final Today today;

    Questions(Ledgers ledgers, SharedSystems shared, Today today) {
        this.ledgers = ledgers;
        this.shared = shared;
        this.today = today;
    }

    /// Puts a question to the present ledger.
    ///
    /// @param asked as the caller gave it
    /// @throws graphql.GraphqlErrorException if it can't be answered, with what to ask instead
    public Costs ask(Asked asked, Caller caller) {
        var ledger = ledgers.current();
        var filter = Objects.requireNonNullElse(asked.filter(), CostFilter.ALL);
        new FilterNames(ledger).refuseUnknown(filter);
        var systems = shared.of(caller);
        return ledger.ask(new CostQuestion(
                window(asked.window()),
                asked.priceYear() == null ? null : priceYear(ledger, asked.priceYear()),
                filter,
                systems == null ? null : Set.copyOf(systems)));
    }

    /// @return the window, which ends today at the latest
    /// @throws graphql.GraphqlErrorException if it ends before it begins or after today
    public Window window(WindowInput window) {
        if (window.to().isBefore(window.from())) {
            throw CallerMistake.because("Ask with a window whose 'from' is not after its 'to'.");
        }
        if (window.to().isAfter(today.day())) {
            throw CallerMistake.because("Ask for a window that ends today, %s, or before.".formatted(today.day()));
        }
        return new Window(window.from(), window.to());
    }

    private static PriceYear priceYear(Ledger ledger, String text) {
        return PriceYear.parse(text)
                .filter(ledger.prices().deflators()::knows)
                .orElseThrow(() -> CallerMistake.because(
                        "Ask with a 'priceYear' such as 2010/11 that there is a deflator of: see 'deflators'."));
    }

    /// What a caller asks.
    ///
    /// @param window the days
    /// @param priceYear such as `2010/11`; null for each price in its own
    /// @param filter null for everything
    public record Asked(
            WindowInput window,
            @Nullable String priceYear,
            @Nullable CostFilter filter) {}
}
