package org.joinedup.cost.ledger;

import java.util.Objects;
import org.joinedup.cost.price.UnitCost;
import org.jspecify.annotations.Nullable;

/// A part of an intervention's cost: what one agency pays for days that belong to one household.
///
/// One object is used for all parts that a question gives, so it holds only while it is taken.
public final class Part {

    int person;
    int row;
    int type;

    @Nullable
    UnitCost cost;

    int agency;
    int household;
    int first;
    int last;
    int stretch;
    int days;
    long thousandths;
    long posting;
    long pence;

    Part() {}

    /// @return the person's number
    public int person() {
        return person;
    }

    /// @return which of the person's interventions
    public int row() {
        return row;
    }

    /// @return the number of the type's name
    public int type() {
        return type;
    }

    /// @return the unit cost
    public UnitCost cost() {
        return Objects.requireNonNull(cost);
    }

    /// @return the place of the paying agency in [Costs#agencies()]
    public int agency() {
        return agency;
    }

    /// @return the household's number; [Homes#NONE] when the person lived nowhere that is known
    public int household() {
        return household;
    }

    /// @return the first day that it is of, in the window
    public int first() {
        return first;
    }

    /// @return the last day that it is of, inclusive
    public int last() {
        return last;
    }

    /// @return counts the interventions, and within one the unit costs that hold one after another
    public int stretch() {
        return stretch;
    }

    /// @return days of the intervention in the window that the unit cost holds on: this has some of
    ///     them or all
    public int days() {
        return days;
    }

    /// @return quantity on these days in thousandths of a unit, rounded half up; -1 when it is
    ///     counted by days
    public long thousandths() {
        return thousandths;
    }

    /// @return what the agency pays for the whole intervention in the window: this is a part of it
    public long posting() {
        return posting;
    }

    /// @return what it costs, 0 or more
    public long pence() {
        return pence;
    }
}
