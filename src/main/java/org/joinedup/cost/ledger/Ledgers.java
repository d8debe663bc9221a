package org.joinedup.cost.ledger;

import org.joinedup.individual.LoadPublished;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The ledger of the latest load: read whole once, and brought up to date after each load.
@Component
public class Ledgers {

    private static final Logger LOG = LoggerFactory.getLogger(Ledgers.class);
    private static final long NANOS_A_MILLI = 1_000_000;

    private final LedgerReader reader;
    private volatile @Nullable Ledger ledger;

    Ledgers(LedgerReader reader) {
        this.reader = reader;
    }

    /// @return the ledger; the first who asks waits until it is read
    public Ledger current() {
        var known = ledger;
        return known == null ? refresh() : known;
    }

    /// Reads again who has changed; if that fails, the next who asks has everybody read again.
    @EventListener
    void loadPublished(LoadPublished event) {
        try {
            refresh();
        } catch (RuntimeException e) {
            ledger = null;
            LOG.warn("The ledger could not be brought up to date; it is read again when somebody asks.", e);
        }
    }

    private synchronized Ledger refresh() {
        var begun = System.nanoTime();
        var before = ledger;
        var now = before == null ? reader.read() : reader.readAfter(before);
        ledger = now;
        LOG.info("Ledger of {} people read in {} ms.", now.people(), (System.nanoTime() - begun) / NANOS_A_MILLI);
        return now;
    }
}
