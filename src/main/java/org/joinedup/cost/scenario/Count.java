package org.joinedup.cost.scenario;

import java.util.BitSet;
import org.joinedup.cost.ledger.Homes;
import org.joinedup.cost.ledger.Part;
import org.jspecify.annotations.Nullable;

/// Counts people, households and interventions of parts of a cost, each once.
final class Count {

    private final BitSet people = new BitSet();
    private final BitSet households = new BitSet();
    private long interventions;
    private long days;
    private long thousandths;
    private long pence;
    private int person = -1;
    private int row = -1;
    private int stretch = -1;

    /// All parts of a person come one after the other, and so do those of an intervention.
    void add(Part part) {
        addPerson(part.person(), part.household());
        pence += part.pence();
        interventions += person == part.person() && row == part.row() ? 0 : 1;
        person = part.person();
        row = part.row();
        if (stretch != part.stretch()) {
            stretch = part.stretch();
            days += part.thousandths() < 0 ? part.days() : 0;
            thousandths += Math.max(0, part.thousandths());
        }
    }

    /// @param household [Homes#NONE] when it is not known
    void addPerson(int number, int household) {
        people.set(number);
        if (household != Homes.NONE) {
            households.set(household);
        }
    }

    BitSet people() {
        return people;
    }

    BitSet households() {
        return households;
    }

    Figure toFigure(Figure.By by, @Nullable String code, String name) {
        return new Figure(
                by,
                code,
                name,
                people.cardinality(),
                households.cardinality(),
                interventions,
                days,
                thousandths,
                pence);
    }

    /// @param homes how many households count in the band: each counts in one
    Figure toBand(int band, long homes) {
        return new Figure(
                Figure.By.BAND,
                null,
                CostBands.NAMES.get(band),
                people.cardinality(),
                homes,
                interventions,
                days,
                thousandths,
                pence);
    }
}
