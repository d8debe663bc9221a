package org.joinedup.demo.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.joinedup.demo.city.Chance;
import org.joinedup.demo.city.City;
import org.joinedup.demo.need.Plan;
import org.joinedup.demo.need.Planned;
import org.joinedup.demo.need.UnitCost;
import org.jspecify.annotations.Nullable;

/// What one system did: an involvement for each service that a person gets, and interventions.
final class Casework {

    private static final double HAD_OTHER_WORKER = 0.04;
    private static final double CLOSED = 0.35;
    private static final double LEADS = 0.6;
    private static final Set<String> LEADING = Set.of("Common assessment team", "Children in need team");

    private final City city;
    private final Registry registry;
    private final Practitioners practitioners;
    private final List<InvolvementRow> involvements = new ArrayList<>();
    private final List<InterventionRow> interventions = new ArrayList<>();
    private int involvementSerial;
    private int interventionSerial;

    Casework(City city, Registry registry, Practitioners practitioners) {
        this.city = city;
        this.registry = registry;
        this.practitioners = practitioners;
    }

    /// How long somebody works with a person.
    ///
    /// @param from first day
    /// @param to last day; null while it goes on
    record Span(LocalDate from, @Nullable LocalDate to) {}

    /// An intervention with its numbers.
    ///
    /// @param id the system's own
    /// @param record of the person
    /// @param planned what and when
    record InterventionRow(String id, Registration record, Planned planned) {}

    void open(List<Plan> plans) {
        for (var registration : registry.all()) {
            if (registry.of(registration.person()).getFirst().equals(registration)) {
                open(plans.get(registration.person()));
            }
        }
    }

    List<InvolvementRow> involvements() {
        return involvements;
    }

    List<InterventionRow> interventions() {
        return interventions;
    }

    InvolvementRow involve(Registration record, String service, Span span) {
        var number = ++involvementSerial;
        var chance = city.chance("involve " + registry.system().code(), number);
        var id = String.format(Locale.ROOT, "V%07d", number);
        var who = practitioners.any(service, chance);
        return new InvolvementRow(id, record, service, who, span.from(), span.to(), isLead(service, number));
    }

    /// Of a stream of its own, so that who works with whom does not depend on it.
    private boolean isLead(String service, int number) {
        return LEADING.contains(service)
                && city.chance("lead " + registry.system().code(), number).happens(LEADS);
    }

    InterventionRow intervene(Registration record, Planned planned) {
        return new InterventionRow(String.format(Locale.ROOT, "I%07d", ++interventionSerial), record, planned);
    }

    private void open(Plan plan) {
        var chance = city.chance(
                "casework " + registry.system().code(), plan.person().number());
        var starts = new LinkedHashMap<String, Started>();
        for (var planned : plan.interventions()) {
            if (planned.cost().system().equals(registry.system().code())) {
                interventions.add(intervene(registry.any(plan.person().number(), chance), planned));
                starts.merge(planned.cost().service(), new Started(planned.from(), planned.cost()), Started::earlier);
            }
        }
        starts.remove("");
        starts.forEach((service, start) -> involve(plan, start, chance));
    }

    private record Started(LocalDate from, UnitCost cost) {

        Started earlier(Started other) {
            return other.from().isBefore(from) ? other : this;
        }
    }

    /// A child in care has been there for three and a half years on average, so the work began
    /// before the two years that are counted.
    private void involve(Plan plan, Started start, Chance chance) {
        var service = start.cost().service();
        var record = registry.any(plan.person().number(), chance);
        var inCare = start.cost().type().startsWith("LOOKED_AFTER");
        var began = inCare ? start.from().minusDays(chance.between(0, 1900)) : start.from();
        var from = began.isBefore(plan.person().birth()) ? plan.person().birth() : began;
        if (chance.happens(HAD_OTHER_WORKER) && from.plusDays(60).isBefore(city.today())) {
            var next = chance.day(from.plusDays(30), city.today());
            involvements.add(involve(record, service, new Span(from, next.minusDays(1))));
            from = next;
        }
        var closed = !inCare && chance.happens(CLOSED) && from.plusDays(10).isBefore(city.today());
        var to = closed ? chance.day(from.plusDays(5), city.today()) : null;
        involvements.add(involve(record, service, new Span(from, to)));
    }

    /// @return what each service of a system may begin with, for anybody of its population
    static Map<String, UnitCost> events(String system) {
        var events = new LinkedHashMap<String, UnitCost>();
        UnitCost.all().values().stream()
                .filter(cost -> cost.system().equals(system)
                        && !cost.byDay()
                        && !cost.service().isEmpty())
                .filter(cost -> !cost.type().equals("TEENAGE_PREGNANCY"))
                .forEach(cost -> events.putIfAbsent(cost.service(), cost));
        return events;
    }
}
