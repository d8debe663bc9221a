package org.joinedup.cost.scenario;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Set;
import org.joinedup.cost.CostFilter;
import org.joinedup.cost.Window;
import org.joinedup.cost.scenario.Scenario.Withdrawal;
import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// Reads a scenario from a row of `scenario/Query.scenarios.cypher`.
final class ScenarioRows {

    private ScenarioRows() {}

    static Scenario toScenario(Row row) {
        var withdrawn = row.findRow("withdrawn");
        return new Scenario(
                row.text("id"),
                row.text("name"),
                row.text("by"),
                row.moment("at"),
                toWhatIf(row),
                withdrawn == null
                        ? null
                        : new Withdrawal(withdrawn.text("by"), withdrawn.moment("at"), withdrawn.text("reason")));
    }

    private static WhatIf toWhatIf(Row row) {
        var figures = row.rows("figures").stream()
                .collect(groupingBy(ScenarioRows::change, mapping(ScenarioRows::toFigure, toList())));
        return new WhatIf(
                new Window(row.date("from"), row.date("to")),
                row.findText("priceYear"),
                row.moment("knownAt"),
                row.integer("people"),
                row.integer("households"),
                row.rows("changes").stream()
                        .map(change -> toChange(change, figures.getOrDefault(number(change), List.of())))
                        .toList(),
                row.rows("effects").stream().map(ScenarioRows::toEffect).toList());
    }

    private static ChangeResult toChange(Row row, List<Figure> figures) {
        var size = new Size(row.findInteger("volume"), row.findInteger("saving"), row.findInteger("budget"));
        return new ChangeResult(
                new Change(number(row), row.text("name"), toFilter(row), size),
                toFigure(row, Figure.By.ALL),
                row.integer("budgetChange"),
                row.text("step"),
                figures,
                row.texts("issues"));
    }

    private static EffectResult toEffect(Row row) {
        var change = row.findInteger("change");
        var effect = new Effect(
                number(row),
                row.text("text"),
                Effect.Kind.valueOf(row.text("kind")),
                change == null ? null : Math.toIntExact(change),
                row.text("type"),
                row.integer("share"),
                row.findInteger("thousandths"));
        return new EffectResult(
                effect, row.integer("people"), row.findInteger("pence"), row.text("step"), row.texts("issues"));
    }

    private static Figure toFigure(Row row) {
        return toFigure(row, Figure.By.valueOf(row.text("by")));
    }

    private static Figure toFigure(Row row, Figure.By by) {
        return new Figure(
                by,
                by == Figure.By.ALL ? null : row.findText("code"),
                by == Figure.By.ALL ? "all" : row.text("name"),
                row.integer("people"),
                row.integer("households"),
                row.integer("interventions"),
                row.integer("days"),
                row.integer("thousandths"),
                row.integer("pence"));
    }

    private static CostFilter toFilter(Row row) {
        return new CostFilter(
                names(row, "types"),
                names(row, "services"),
                names(row, "agencies"),
                names(row, "wards"),
                names(row, "lsoas"));
    }

    /// @return null when nothing is kept of it
    private static @Nullable Set<String> names(Row row, String name) {
        List<String> names = row.texts(name);
        return names.isEmpty() ? null : Set.copyOf(names);
    }

    private static int change(Row figure) {
        return Math.toIntExact(figure.integer("change"));
    }

    private static int number(Row row) {
        return Math.toIntExact(row.integer("number"));
    }
}
