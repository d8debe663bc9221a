package org.joinedup.cost.scenario;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.joinedup.cost.CostFilter;
import org.jspecify.annotations.Nullable;

/// A scenario as the graph keeps it: properties of its nodes (`docs/graph.md`).
final class StoredScenario {

    private StoredScenario() {}

    static List<Map<String, @Nullable Object>> changes(String id, WhatIf whatIf) {
        return whatIf.changes().stream().map(change -> change(id, change)).toList();
    }

    static List<Map<String, @Nullable Object>> effects(String id, WhatIf whatIf) {
        return whatIf.effects().stream().map(effect -> effect(id, effect)).toList();
    }

    private static Map<String, @Nullable Object> change(String scenario, ChangeResult result) {
        var id = scenario + "/change/" + result.number();
        var row = what(result.what());
        row.put("id", id);
        row.put("number", result.number());
        row.put("name", result.name());
        row.put("volume", result.change().size().volume());
        row.put("saving", result.change().size().saving());
        row.put("budget", result.change().size().budget());
        row.put("budgetChange", result.budgetChange());
        row.put("step", result.step());
        row.put("issues", result.issues());
        row.putAll(counts(result.all()));
        var figures = IntStream.range(0, result.figures().size())
                .mapToObj(number -> figure(id, number, result.figures().get(number)))
                .toList();
        return Map.of("properties", row, "figures", figures);
    }

    private static Map<String, @Nullable Object> figure(String change, int number, Figure figure) {
        var row = counts(figure);
        row.put("id", change + "/" + number);
        row.put("number", number);
        row.put("by", figure.by().name());
        row.put("code", figure.code());
        row.put("name", figure.name());
        return row;
    }

    private static Map<String, @Nullable Object> counts(Figure figure) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("people", figure.people());
        row.put("households", figure.households());
        row.put("interventions", figure.interventions());
        row.put("days", figure.days());
        row.put("thousandths", figure.thousandths());
        row.put("pence", figure.pence());
        return row;
    }

    private static Map<String, @Nullable Object> effect(String scenario, EffectResult result) {
        var effect = result.effect();
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", scenario + "/effect/" + effect.number());
        row.put("number", effect.number());
        row.put("text", effect.text());
        row.put("kind", effect.kind().name());
        row.put("change", effect.change());
        row.put("type", effect.type());
        row.put("share", effect.share());
        row.put("thousandths", effect.thousandths());
        row.put("people", result.people());
        row.put("pence", result.pence());
        row.put("step", result.step());
        row.put("issues", result.issues());
        return row;
    }

    private static Map<String, @Nullable Object> what(CostFilter what) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("types", sorted(what.types()));
        row.put("services", sorted(what.services()));
        row.put("agencies", sorted(what.agencies()));
        row.put("wards", sorted(what.wards()));
        row.put("lsoas", sorted(what.lsoas()));
        return row;
    }

    static @Nullable List<String> sorted(@Nullable Collection<String> some) {
        return some == null ? null : some.stream().sorted().toList();
    }
}
