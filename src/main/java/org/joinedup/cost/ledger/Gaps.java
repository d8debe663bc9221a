package org.joinedup.cost.ledger;

import java.util.List;
import java.util.TreeMap;
import org.joinedup.cost.ledger.Unpriced.Reason;
import org.jspecify.annotations.Nullable;

/// Finds what can't be priced, and counts it by type and reason.
final class Gaps {

    private final Names types;
    private final Tariff tariff;
    private final Spread spread;
    private final TreeMap<String, Unpriced> found = new TreeMap<>();

    Gaps(Names types, Tariff tariff, Spread spread) {
        this.types = types;
        this.tariff = tariff;
        this.spread = spread;
    }

    /// @return by type and reason
    List<Unpriced> toList() {
        return List.copyOf(found.values());
    }

    void look(PersonRows rows) {
        for (var row = 0; row < rows.size(); row++) {
            var gap = tariff.asks(rows, row) ? gap(rows, row) : null;
            if (gap != null) {
                found.merge(gap.type() + " " + gap.why(), gap, Unpriced::plus);
            }
        }
    }

    private @Nullable Unpriced gap(PersonRows rows, int row) {
        var rates = tariff.rates(rows.type(row));
        var goesOn = tariff.goesOn(rows, row);
        var missing = spread.days(rows, row, goesOn);
        var needsQuantity = false;
        for (var rate : rates) {
            var days = spread.last(rows, row, rate) - spread.first(rows, row, rate) + 1;
            missing -= Math.max(0, days);
            needsQuantity |= spread.pence(rows, row, rate) < 0;
        }
        var type = types.name(rows.type(row));
        if (needsQuantity) {
            return new Unpriced(type, Reason.NO_QUANTITY, 1, spread.days(rows, row, goesOn));
        }
        return missing > 0 ? new Unpriced(type, Reason.NO_UNIT_COST, 1, missing) : null;
    }
}
