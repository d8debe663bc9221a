package org.joinedup.cost.ledger;

import org.springframework.context.ApplicationContext;

/// Reads the ledger as the service does, for a benchmark.
public final class LedgerReading {

    private final LedgerReader reader;
    private final Ledger ledger;

    public LedgerReading(ApplicationContext context) {
        this.reader = context.getBean(LedgerReader.class);
        this.ledger = context.getBean(Ledgers.class).current();
    }

    /// @return how many people it has
    public int whole() {
        return reader.read().people();
    }

    /// @return how many people it has
    public int changed() {
        return reader.readAfter(ledger).people();
    }
}
