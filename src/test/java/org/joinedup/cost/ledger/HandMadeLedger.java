package org.joinedup.cost.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joinedup.cost.PriceYear;
import org.joinedup.cost.price.Deflator;
import org.joinedup.cost.price.Deflators;
import org.joinedup.cost.price.PriceLibrary;
import org.joinedup.cost.price.PriceStatus;
import org.joinedup.cost.price.Unit;
import org.joinedup.cost.price.UnitCost;
import org.jspecify.annotations.Nullable;

/// A ledger made up person by person, without a graph.
public final class HandMadeLedger {

    private final Dictionaries names = new Dictionaries();
    private final TreeMap<String, Traits> people = new TreeMap<>();
    private final List<StayRow> stays = new ArrayList<>();
    private final List<InterventionRow> rows = new ArrayList<>();
    private final List<HomeRow> homes = new ArrayList<>();
    private final List<UnitCost> costs = new ArrayList<>();
    private final List<Deflator> deflators = new ArrayList<>();

    /// Paid by one agency, in the prices of 2010/11.
    ///
    /// @param service null for none
    public HandMadeLedger price(String type, Unit unit, long pence, @Nullable String service) {
        costs.add(TestPrice.of(type, unit, pence).toCost(service));
        return this;
    }

    /// Of no service.
    public HandMadeLedger price(TestPrice price) {
        costs.add(price.toCost(null));
        return this;
    }

    /// @param thousandths the index, in thousandths
    public HandMadeLedger deflator(int year, long thousandths) {
        deflators.add(new Deflator(new PriceYear(year), thousandths, "invented", PriceStatus.ESTIMATE));
        return this;
    }

    public HandMadeLedger person(Traits traits) {
        people.put(traits.individualId(), traits);
        return this;
    }

    /// Of whom nothing else is known.
    public HandMadeLedger person(String id) {
        return person(new Traits(id, null, null, null, null));
    }

    public HandMadeLedger lives(String id, String household, @Nullable LocalDate from, @Nullable LocalDate to) {
        stays.add(new StayRow(id, household, from, to));
        return this;
    }

    /// In an LSOA of its own name in a ward.
    public HandMadeLedger isIn(String household, String ward) {
        homes.add(new HomeRow(household, new Area(ward + " 1", ward + " 1", ward, "Ward " + ward)));
        return this;
    }

    public HandMadeLedger received(TestRow row) {
        rows.add(row.toRow("some/" + rows.size()));
        return this;
    }

    /// From the system `some`.
    public HandMadeLedger received(String id, String type, LocalDate from, @Nullable LocalDate to) {
        return received(id, "some", type, from, to);
    }

    /// Something that is told by one day, from the system `some`.
    public HandMadeLedger received(String id, String type, LocalDate day) {
        return received(id, "some", type, day, day);
    }

    public HandMadeLedger received(String id, String system, String type, LocalDate from, @Nullable LocalDate to) {
        var key = system + "/" + rows.size();
        rows.add(new InterventionRow(id, key, system, type, from, to, null, PersonRows.NO_QUANTITY));
        return this;
    }

    public Ledger ledger() {
        var all = people.values().stream().map(this::toPerson).toArray(LedgerPerson[]::new);
        var prices = new PriceLibrary(costs, Deflators.of(deflators), Map.of());
        return new Ledger(Instant.EPOCH, all, names, new Homes(all, homes, names.households()), prices);
    }

    private LedgerPerson toPerson(Traits traits) {
        var id = traits.individualId();
        var lived = stays.stream()
                .filter(stay -> stay.individualId().equals(id))
                .sorted((one, other) -> one.householdId().compareTo(other.householdId()))
                .toList();
        var received =
                rows.stream().filter(row -> row.individualId().equals(id)).toList();
        return new LedgerPerson(traits, PersonStays.of(lived, names), PersonRows.of(received, names));
    }
}
