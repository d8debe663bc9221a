package org.joinedup.demo.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joinedup.demo.city.Chance;
import org.joinedup.demo.city.City;
import org.joinedup.demo.need.Planned;
import org.joinedup.demo.need.UnitCost;

/// What the partners get to know of a change in the city.
final class Changes {

    private static final double HEARS_OF_IT = 0.6;

    private final City city;
    private final Map<Partner, Delivery> pending;

    Changes(City city, Map<Partner, Delivery> pending) {
        this.city = city;
        this.pending = pending;
    }

    /// A person has another name or address: each partner that knows them may hear of it.
    void changed(int person, Chance chance) {
        pending.forEach((partner, delivery) -> {
            var hears = chance.happens(HEARS_OF_IT);
            if (hears) {
                partner.registry().of(person).forEach(delivery::change);
            }
        });
    }

    /// A child is born: the health visitor has a new record, the housing company too if it knows
    /// the home.
    void born(int person, boolean socialHousing, LocalDate date) {
        pending.forEach((partner, delivery) -> {
            var health = partner.code().equals("health-visiting");
            if (health || socialHousing && partner.code().equals("housing")) {
                partner.registry().register(person);
                partner.registry().of(person).forEach(delivery::change);
            }
            if (health) {
                work(partner, person, date);
            }
        });
    }

    /// A person has died: records are removed where the partner can say so, and all work ends.
    void died(int person, LocalDate date) {
        pending.forEach((partner, delivery) -> {
            if (partner.layout().people().removedColumn() != null) {
                partner.registry().of(person).forEach(delivery::remove);
            }
            var open = partner.casework().involvements();
            for (var i = 0; i < open.size(); i++) {
                if (open.get(i).to() == null && open.get(i).record().person() == person) {
                    end(partner, i, date);
                }
            }
        });
    }

    /// A service begins to work with somebody whom the partner knows.
    void begins(int person, LocalDate date, Chance chance) {
        var partners = pending.keySet().stream()
                .filter(partner -> !partner.registry().of(person).isEmpty())
                .filter(partner -> !Casework.events(partner.code()).isEmpty())
                .toList();
        if (!partners.isEmpty()) {
            work(chance.pick(partners), person, date);
        }
    }

    /// A practitioner's work ends.
    void ends(LocalDate date, Chance chance) {
        var partner = chance.pick(pending.keySet().stream()
                .filter(one -> !one.casework().involvements().isEmpty())
                .toList());
        var all = partner.casework().involvements();
        var start = chance.below(all.size());
        for (var i = 0; i < all.size(); i++) {
            var place = (start + i) % all.size();
            if (all.get(place).to() == null && all.get(place).from().isBefore(date)) {
                end(partner, place, date);
                return;
            }
        }
    }

    private void work(Partner partner, int person, LocalDate date) {
        var chance = city.chance("work " + partner.code() + date, person);
        var record = partner.registry().any(person, chance);
        var events = Casework.events(partner.code());
        var service = chance.pick(List.copyOf(events.keySet()));
        var cost = events.get(service);
        if (cost != null) {
            add(partner, record, new Planned(cost, date, null, 1));
        }
    }

    private void add(Partner partner, Registration record, Planned planned) {
        UnitCost cost = planned.cost();
        var involvement = partner.casework().involve(record, cost.service(), new Casework.Span(planned.from(), null));
        var intervention = partner.casework().intervene(record, planned);
        partner.casework().involvements().add(involvement);
        partner.casework().interventions().add(intervention);
        delivery(partner).involvements().add(involvement);
        delivery(partner).interventions().add(intervention);
    }

    private void end(Partner partner, int place, LocalDate date) {
        var all = partner.casework().involvements();
        all.set(place, all.get(place).ended(date));
        var ended = all.get(place);
        delivery(partner).involvements().removeIf(row -> row.id().equals(ended.id()));
        delivery(partner).involvements().add(ended);
    }

    private Delivery delivery(Partner partner) {
        return pending.computeIfAbsent(partner, key -> Delivery.empty());
    }
}
