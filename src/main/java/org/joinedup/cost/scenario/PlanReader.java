package org.joinedup.cost.scenario;

import java.util.ArrayList;
import java.util.List;
import org.joinedup.cost.CostFilter;
import org.joinedup.cost.ledger.Costs;
import org.joinedup.cost.scenario.ScenarioInput.ChangeInput;
import org.joinedup.cost.scenario.ScenarioInput.EffectInput;
import org.joinedup.graph.CallerMistake;
import org.jspecify.annotations.Nullable;

/// Makes a plan of what a caller gives, or says what to give instead.
final class PlanReader {

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 500;

    private final Costs everything;
    private final KnownNames known;

    /// @param everything that the ledger says of the window, in the price year asked for
    PlanReader(Costs everything) {
        this.everything = everything;
        this.known = new KnownNames(everything.ledger());
    }

    /// @throws graphql.GraphqlErrorException if it is no plan
    Plan read(ScenarioInput input) {
        var effects = input.effects() == null ? List.<EffectInput>of() : input.effects();
        require(
                !input.changes().isEmpty() && input.changes().size() <= MOST && effects.size() <= MOST,
                "Give 1 to %d changes and up to as many effects.".formatted(MOST));
        var question = everything.question();
        return new Plan(
                text("name", input.name(), LONGEST_NAME),
                question.window(),
                question.priceYear(),
                changes(input.changes()),
                effects(effects, input.changes().size()));
    }

    private List<Change> changes(List<ChangeInput> inputs) {
        var changes = new ArrayList<Change>();
        for (var input : inputs) {
            var number = changes.size() + 1;
            changes.add(new Change(
                    number,
                    text("name of change " + number, input.name(), LONGEST_NAME),
                    what("Change " + number, input.what()),
                    size("change " + number, input)));
        }
        return changes;
    }

    private CostFilter what(String line, CostFilter what) {
        require(
                what.types() != null || what.services() != null || what.agencies() != null,
                line + " must name a service, a type or an agency in 'what'.");
        var unknown = known.firstUnknown(what);
        require(unknown == null, "%s names %s; see 'unitCosts'.".formatted(line, unknown));
        return what;
    }

    private static Size size(String line, ChangeInput input) {
        var budget = input.percentOfBudget();
        var volume = input.volumePercent();
        var size = new Size(
                volume == null ? null : Decimals.exact(line + ": 'volumePercent'", volume, 2),
                input.savingPence(),
                budget == null ? null : Decimals.exact(line + ": 'percentOfBudget'", budget, 2));
        require(
                size.isOneWay(),
                "Give %s either 'volumePercent', or 'savingPence' or 'percentOfBudget' or both.".formatted(line));
        Decimals.between(line + ": 'volumePercent'", size.volume(), new Decimals.Bounds(-10_000, 100_000));
        Decimals.between(line + ": 'percentOfBudget'", size.budget(), new Decimals.Bounds(1, 10_000));
        require(size.saving() == null || size.saving() > 0, "Give %s a saving above 0 pence.".formatted(line));
        return size;
    }

    private List<Effect> effects(List<EffectInput> inputs, int changes) {
        var effects = new ArrayList<Effect>();
        for (var input : inputs) {
            var number = effects.size() + 1;
            var change = input.change();
            require(
                    change == null || change >= 1 && change <= changes,
                    "Effect %d is about a change that is not there: give 1 to %d.".formatted(number, changes));
            effects.add(effect(number, input));
        }
        return effects;
    }

    private Effect effect(int number, EffectInput input) {
        var line = "effect " + number;
        var share = Decimals.exact(line + ": 'percent'", input.percent(), 2);
        Decimals.between(line + ": 'percent'", share, new Decimals.Bounds(1, 10_000));
        require(known.isType(input.type()), "Effect %d names a type that is not known.".formatted(number));
        var text = text("text of " + line, input.text(), LONGEST_TEXT);
        return new Effect(number, text, input.kind(), input.change(), input.type(), share, quantity(line, input));
    }

    private @Nullable Long quantity(String line, EffectInput input) {
        var quantity = input.quantity();
        if (input.kind() == Effect.Kind.REDUCES) {
            require(quantity == null, "Give %s no 'quantity', because it reduces.".formatted(line));
            return null;
        }
        var day = everything.question().window().to();
        require(quantity != null, "Give %s a 'quantity' in the type's unit.".formatted(line));
        require(
                known.isPriced(input.type(), day),
                "There is no unit cost of the type of %s on %s.".formatted(line, day));
        var thousandths = Decimals.exact(line + ": 'quantity'", quantity == null ? 0 : quantity, 3);
        Decimals.between(line + ": 'quantity'", thousandths, new Decimals.Bounds(1, 100_000_000));
        return thousandths;
    }

    private static String text(String what, String text, int longest) {
        var stripped = text.strip();
        require(
                !stripped.isEmpty() && stripped.length() <= longest,
                "Give a %s of 1 to %d characters.".formatted(what, longest));
        return stripped;
    }

    private static void require(boolean right, String sentence) {
        if (!right) {
            throw CallerMistake.because(sentence);
        }
    }
}
