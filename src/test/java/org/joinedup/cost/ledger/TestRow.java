package org.joinedup.cost.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An intervention of a [HandMadeLedger], with what few have.
///
/// @param thousandths quantity; -1 for none
public record TestRow(
        String person,
        String type,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate closedOn,
        long thousandths) {

    public static TestRow of(String person, String type) {
        return new TestRow(person, type, LocalDate.EPOCH, null, null, PersonRows.NO_QUANTITY);
    }

    public TestRow from(String day) {
        return new TestRow(person, type, LocalDate.parse(day), to, closedOn, thousandths);
    }

    public TestRow to(String day) {
        return new TestRow(person, type, from, LocalDate.parse(day), closedOn, thousandths);
    }

    public TestRow closedOn(String day) {
        return new TestRow(person, type, from, to, LocalDate.parse(day), thousandths);
    }

    public TestRow quantity(String quantity) {
        return new TestRow(
                person,
                type,
                from,
                to,
                closedOn,
                new BigDecimal(quantity).movePointRight(3).longValueExact());
    }

    InterventionRow toRow(String key) {
        return new InterventionRow(person, key, "some", type, from, to, closedOn, thousandths);
    }
}
