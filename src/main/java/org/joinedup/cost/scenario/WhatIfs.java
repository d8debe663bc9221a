package org.joinedup.cost.scenario;

import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.joinedup.cost.CostFilter;
import org.joinedup.cost.CostQuestion;
import org.joinedup.cost.ledger.Costs;
import org.jspecify.annotations.Nullable;

/// Works out what a plan comes to, of one ledger.
final class WhatIfs {

    private final Costs everything;
    private final Plan plan;
    private final List<Line> lines;

    /// @param everything that is seen of the window, without a filter
    WhatIfs(Costs everything, Plan plan) {
        this.everything = everything;
        this.plan = plan;
        var bands = CostBands.of(everything.byPerson());
        this.lines = plan.changes().stream().map(change -> line(change, bands)).toList();
    }

    WhatIf whatIf() {
        var question = everything.question();
        var year = question.priceYear();
        return new WhatIf(
                question.window(),
                year == null ? null : year.toString(),
                everything.ledger().at(),
                union((line, all) -> all.or(line.reach().people())).cardinality(),
                union((line, all) -> all.or(line.reach().households())).cardinality(),
                lines.stream().map(Line::toResult).toList(),
                plan.effects().stream().map(this::effect).toList());
    }

    /// @param change its number; null for any
    /// @return numbers of the people whom it reaches
    int[] people(@Nullable Integer change) {
        return union((line, all) -> {
                    if (change == null || line.change().number() == change) {
                        all.or(line.reach().people());
                    }
                })
                .stream()
                .toArray();
    }

    private BitSet union(BiConsumer<Line, BitSet> adder) {
        var all = new BitSet();
        lines.forEach(line -> adder.accept(line, all));
        return all;
    }

    private EffectResult effect(Effect effect) {
        return new EffectArithmetic(everything, people(effect.change())).of(effect);
    }

    private Line line(Change change, int[] bands) {
        var costs = asked(everything, change.what());
        var reach = new Reach(costs.ledger(), bands);
        costs.forEach(reach::take);
        var without = new WithoutPrice(costs);
        without.addTo(reach);
        return new Line(change, reach, without.messages());
    }

    /// @return the same question with another filter
    static Costs asked(Costs costs, CostFilter filter) {
        var question = costs.question();
        return costs.ledger()
                .ask(new CostQuestion(question.window(), question.priceYear(), filter, question.systems()));
    }

    /// @return pence of some people
    static long sum(Costs costs, int[] people) {
        var pence = costs.byPerson();
        return IntStream.of(people).mapToLong(person -> pence[person]).sum();
    }

    private record Line(Change change, Reach reach, List<String> issues) {

        ChangeResult toResult() {
            var all = reach.all();
            var size = change.size();
            return new ChangeResult(
                    change, all, size.change(all.pence()), size.step(all.pence()), reach.figures(), issues);
        }
    }
}
