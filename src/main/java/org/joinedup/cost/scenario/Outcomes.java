package org.joinedup.cost.scenario;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.cost.Window;
import org.joinedup.cost.ledger.Costs;
import org.joinedup.cost.scenario.Outcome.OfChange;
import org.joinedup.cost.scenario.Outcome.OfEffect;

/// Puts what the rows say of a window beside what a scenario said. Windows of different lengths are
/// not made alike; each step says how many days each has.
final class Outcomes {

    private final Scenario scenario;
    private final Costs before;
    private final Costs after;

    /// @param before everything in the scenario's window, of the present ledger
    /// @param after everything in the outcome's window, of the same ledger
    Outcomes(Scenario scenario, Costs before, Costs after) {
        this.scenario = scenario;
        this.before = before;
        this.after = after;
    }

    Outcome outcome() {
        var plan = Scenarios.plan(scenario, before);
        var reached = new WhatIfs(before, plan);
        var now = new WhatIfs(after, plan).whatIf();
        return new Outcome(now.window(), now.knownAt(), changes(now), effects(reached));
    }

    private List<OfChange> changes(WhatIf now) {
        var then = scenario.then().changes();
        return IntStream.range(0, then.size())
                .mapToObj(i -> change(then.get(i), now.changes().get(i)))
                .toList();
    }

    private OfChange change(ChangeResult then, ChangeResult now) {
        var step = "%s; the change was to be %s"
                .formatted(difference(then.pence(), now.pence()), Wording.pounds(then.budgetChange()));
        return new OfChange(then, now, step);
    }

    private List<OfEffect> effects(WhatIfs reached) {
        return scenario.then().effects().stream()
                .map(then -> effect(then, reached.people(then.change())))
                .toList();
    }

    private OfEffect effect(EffectResult then, int[] people) {
        var filter = EffectArithmetic.ofType(then.type());
        var pence = WhatIfs.sum(WhatIfs.asked(before, filter), people);
        var later = WhatIfs.sum(WhatIfs.asked(after, filter), people);
        var stated = then.pence();
        var step = "%s of %s for %s; the effect was to be %s"
                .formatted(
                        difference(pence, later),
                        then.type(),
                        Wording.people(people.length),
                        stated == null ? "not priced" : Wording.pounds(stated));
        return new OfEffect(then, people.length, pence, later, step);
    }

    private String difference(long then, long now) {
        return "%s in %s, %s in %s: %s"
                .formatted(
                        Wording.pounds(then),
                        days(scenario.then().window()),
                        Wording.pounds(now),
                        days(after.question().window()),
                        Wording.pounds(now - then));
    }

    private static String days(Window window) {
        var days = ChronoUnit.DAYS.between(window.from(), window.to()) + 1;
        return days == 1 ? "1 day" : "%,d days".formatted(days);
    }
}
