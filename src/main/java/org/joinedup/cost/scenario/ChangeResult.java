package org.joinedup.cost.scenario;

import java.util.List;
import org.joinedup.cost.CostFilter;
import org.jspecify.annotations.Nullable;

/// What a change comes to: whom it reaches in the window, and the pence.
///
/// @param change as stated
/// @param all of it together
/// @param budgetChange pence; negative for less
/// @param step how that is worked out
/// @param figures by band of cost, ward and type
/// @param issues what could not be priced, and is in no pence
record ChangeResult(
        Change change, Figure all, long budgetChange, String step, List<Figure> figures, List<String> issues) {

    ChangeResult {
        figures = List.copyOf(figures);
        issues = List.copyOf(issues);
    }

    public int number() {
        return change.number();
    }

    public String name() {
        return change.name();
    }

    public CostFilter what() {
        return change.what();
    }

    public long people() {
        return all.people();
    }

    public long households() {
        return all.households();
    }

    public long interventions() {
        return all.interventions();
    }

    public long pence() {
        return all.pence();
    }

    /// @return percent; null when the change is not stated so
    public @Nullable Double volumePercent() {
        return percent(change.size().volume());
    }

    /// @return pence; null when it is not stated
    public @Nullable Long savingPence() {
        return change.size().saving();
    }

    /// @return percent; null when it is not stated
    public @Nullable Double percentOfBudget() {
        return percent(change.size().budget());
    }

    /// @return pence; null when it can't be told
    public @Nullable Long statedBudget() {
        return change.size().statedBudget();
    }

    public List<Figure> byBand() {
        return by(Figure.By.BAND);
    }

    public List<Figure> byWard() {
        return by(Figure.By.WARD);
    }

    public List<Figure> byType() {
        return by(Figure.By.TYPE);
    }

    private List<Figure> by(Figure.By by) {
        return figures.stream().filter(figure -> figure.by() == by).toList();
    }

    private static @Nullable Double percent(@Nullable Long basisPoints) {
        return basisPoints == null ? null : basisPoints / 100.0;
    }
}
