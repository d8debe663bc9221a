package org.joinedup.cost.rollup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.joinedup.cost.ledger.Part;
import org.joinedup.cost.price.Pricing;
import org.joinedup.cost.rollup.Lines.MonthCost;

/// Cost by calendar month: a part is cut at the ends of months, by its days.
final class Months implements Consumer<Part> {

    private final TreeMap<YearMonth, Long> pence = new TreeMap<>();

    @Override
    public void accept(Part part) {
        var all = part.last() - part.first() + 1L;
        var done = 0L;
        for (var day = LocalDate.ofEpochDay(part.first()); day.toEpochDay() <= part.last(); ) {
            var month = YearMonth.from(day);
            var last = Math.min(month.atEndOfMonth().toEpochDay(), part.last());
            var upTo = Pricing.portion(part.pence(), last - part.first() + 1, all);
            pence.merge(month, upTo - done, Long::sum);
            done = upTo;
            day = LocalDate.ofEpochDay(last + 1);
        }
    }

    List<MonthCost> toList() {
        return pence.entrySet().stream()
                .map(month -> new MonthCost(month.getKey().atDay(1), month.getValue()))
                .toList();
    }
}
