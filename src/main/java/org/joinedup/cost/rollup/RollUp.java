package org.joinedup.cost.rollup;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.joinedup.audit.AuditSubject;
import org.joinedup.cost.PriceYear;
import org.joinedup.cost.Window;
import org.joinedup.cost.ledger.Area;
import org.joinedup.cost.ledger.Costs;
import org.joinedup.cost.ledger.Homes;
import org.joinedup.cost.ledger.Ledger;
import org.joinedup.cost.ledger.Part;
import org.joinedup.cost.ledger.Unpriced;
import org.joinedup.cost.price.UnitCost;
import org.joinedup.cost.rollup.Lines.AgencyCost;
import org.joinedup.cost.rollup.Lines.AreaCost;
import org.joinedup.cost.rollup.Lines.HouseholdCost;
import org.joinedup.cost.rollup.Lines.MemberCost;
import org.joinedup.cost.rollup.Lines.MonthCost;
import org.joinedup.cost.rollup.Lines.ServiceCost;
import org.joinedup.cost.rollup.Lines.TypeCost;
import org.joinedup.household.Household;
import org.jspecify.annotations.Nullable;

/// What a person, a household or the place costs in a window: `CostRollUp` of the schema.
///
/// Each list is worked out when it is asked for; its pence add up to [#pence()].
final class RollUp implements AuditSubject {

    private static final String NONE = "";

    private final Costs costs;
    private final Scope scope;
    private final Total total;

    RollUp(Costs costs, Scope scope) {
        this.costs = costs;
        this.scope = scope;
        this.total = new Total();
        scope.forEach(costs, total);
    }

    @Override
    public List<String> auditSubjects() {
        return scope.subjects();
    }

    Costs costs() {
        return costs;
    }

    Scope scope() {
        return scope;
    }

    public Window window() {
        return costs.question().window();
    }

    public @Nullable String priceYear() {
        var year = costs.question().priceYear();
        return year == null ? null : year.toString();
    }

    public List<String> priceYears() {
        return total.years.stream().map(PriceYear::toString).toList();
    }

    public Instant knownAt() {
        return ledger().at();
    }

    public long pence() {
        return total.pence;
    }

    public long unattributed() {
        return total.unattributed;
    }

    public int people() {
        return total.people;
    }

    public int interventions() {
        return total.interventions;
    }

    public List<Unpriced> issues() {
        return scope.people() == null ? costs.unpriced() : costs.unpricedOf(scope.people());
    }

    public List<AgencyCost> byAgency() {
        var names = ledger().prices().agencyNames();
        return lines(
                part -> costs.agencies().get(part.agency()),
                sum -> new AgencyCost(
                        sum.key(),
                        names.getOrDefault(sum.key(), sum.key()),
                        sum.pence(),
                        share(sum.pence()),
                        sum.people(),
                        sum.interventions()));
    }

    public List<ServiceCost> byService() {
        return lines(
                RollUp::service,
                sum -> new ServiceCost(
                        sum.key().equals(NONE) ? null : sum.key(),
                        sum.pence(),
                        share(sum.pence()),
                        sum.people(),
                        sum.interventions()));
    }

    public List<TypeCost> byType() {
        return lines(
                part -> part.cost().type(),
                sum -> new TypeCost(
                        sum.key(),
                        sum.pence(),
                        share(sum.pence()),
                        sum.people(),
                        sum.interventions(),
                        sum.days(),
                        sum.thousandths() / 1_000.0,
                        (double) sum.pence() / sum.interventions()));
    }

    public @Nullable List<MemberCost> byMember() {
        return scope.people() == null
                ? null
                : lines(
                        part -> ledger().person(part.person()).id(),
                        sum -> new MemberCost(sum.key(), sum.pence(), share(sum.pence()), sum.interventions()));
    }

    public @Nullable List<HouseholdCost> byHousehold() {
        return scope.people() == null
                ? null
                : lines(
                        this::householdId,
                        sum -> new HouseholdCost(
                                sum.key().equals(NONE) ? null : new Household(sum.key()),
                                sum.pence(),
                                share(sum.pence()),
                                sum.interventions()));
    }

    public List<AreaCost> byLsoa() {
        return byArea(Area::lsoaCode, Area::lsoaName);
    }

    public List<AreaCost> byWard() {
        return byArea(Area::wardCode, Area::wardName);
    }

    public List<MonthCost> byMonth() {
        var months = new Months();
        scope.forEach(costs, months);
        return months.toList();
    }

    private Ledger ledger() {
        return costs.ledger();
    }

    private double share(long pence) {
        return total.pence == 0 ? 0 : (double) pence / total.pence;
    }

    private <K extends Comparable<K>, L> List<L> lines(Function<Part, K> key, Function<Tally<K>.Sum, L> line) {
        var tally = new Tally<K>(key);
        scope.forEach(costs, tally);
        return tally.highestFirst().stream().map(line).toList();
    }

    private List<AreaCost> byArea(Function<Area, @Nullable String> code, Function<Area, @Nullable String> name) {
        var homes = ledger().homes();
        var households = new HashMap<String, HashSet<Integer>>();
        var names = new HashMap<String, @Nullable String>();
        homes.areas().forEach(area -> names.put(text(code.apply(area)), name.apply(area)));
        Function<Part, String> key = part -> {
            var area = homes.area(part.household());
            var found =
                    area == Homes.NONE ? NONE : text(code.apply(homes.areas().get(area)));
            households.computeIfAbsent(found, one -> new HashSet<>()).add(part.household());
            return found;
        };
        return lines(
                key,
                sum -> new AreaCost(
                        sum.key().equals(NONE) ? null : sum.key(),
                        names.get(sum.key()),
                        sum.pence(),
                        share(sum.pence()),
                        sum.people(),
                        households.getOrDefault(sum.key(), new HashSet<>()).size()));
    }

    private String householdId(Part part) {
        return part.household() == Homes.NONE ? NONE : ledger().homes().id(part.household());
    }

    private static String service(Part part) {
        return text(part.cost().service());
    }

    private static String text(@Nullable String text) {
        return text == null ? NONE : text;
    }

    /// Of all parts.
    private static final class Total implements Consumer<Part> {

        private final TreeSet<PriceYear> years = new TreeSet<>();
        private long pence;
        private long unattributed;
        private int people;
        private int interventions;
        private int person = -1;
        private int row = -1;
        private @Nullable UnitCost cost;

        @Override
        public void accept(Part part) {
            pence += part.pence();
            unattributed += part.household() == Homes.NONE ? part.pence() : 0;
            interventions += person == part.person() && row == part.row() ? 0 : 1;
            people += person == part.person() ? 0 : 1;
            person = part.person();
            row = part.row();
            if (cost != part.cost()) {
                cost = part.cost();
                years.add(cost.priceYear());
            }
        }
    }
}
