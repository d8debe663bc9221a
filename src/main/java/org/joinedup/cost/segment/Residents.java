package org.joinedup.cost.segment;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.joinedup.cost.ledger.Area;
import org.joinedup.cost.ledger.Days;
import org.joinedup.cost.ledger.Homes;
import org.joinedup.cost.ledger.Ledger;
import org.joinedup.cost.ledger.LedgerPerson;
import org.joinedup.cost.ledger.PersonStays;
import org.jspecify.annotations.Nullable;

/// Of what age everybody is on a day, in which ward they live, and how Mosaic classes them.
final class Residents {

    /// Ages are whole years from 0 to this; who is older counts here.
    static final int OLDEST = 110;

    private final Ledger ledger;
    private final LocalDate day;
    private final Codes wards;
    private final Map<String, String> wardNames;
    private final Codes mosaicGroups;
    private final Codes mosaicTypes;
    private final int[] wardOf;

    Residents(Ledger ledger, LocalDate day) {
        this.ledger = ledger;
        this.day = day;
        var areas = ledger.homes().areas();
        this.wards = Codes.of(areas.stream().map(Area::wardCode));
        this.wardNames = areas.stream()
                .filter(area -> area.wardCode() != null)
                .collect(toMap(Area::wardCode, area -> Objects.requireNonNull(area.wardName()), (one, other) -> one));
        this.wardOf =
                areas.stream().mapToInt(area -> wards.number(area.wardCode())).toArray();
        this.mosaicGroups =
                Codes.of(everybody().mapToObj(one -> ledger.person(one).traits().mosaicGroup()));
        this.mosaicTypes =
                Codes.of(everybody().mapToObj(one -> ledger.person(one).traits().mosaicType()));
    }

    Codes wards() {
        return wards;
    }

    String wardName(String code) {
        return wardNames.getOrDefault(code, code);
    }

    Codes mosaicGroups() {
        return mosaicGroups;
    }

    Codes mosaicTypes() {
        return mosaicTypes;
    }

    /// Counts a person by age, ward and class.
    void count(int number, Tally tally) {
        var person = ledger.person(number);
        var traits = person.traits();
        tally.ages().add(number, age(traits.birthDate()));
        tally.wards().add(number, ward(person));
        tally.mosaicGroups().add(number, mosaicGroups.number(traits.mosaicGroup()));
        tally.mosaicTypes().add(number, mosaicTypes.number(traits.mosaicType()));
    }

    /// @return whole years; [Counts#UNKNOWN] when not known or not yet born
    private int age(@Nullable LocalDate birthDate) {
        return birthDate == null || birthDate.isAfter(day)
                ? Counts.UNKNOWN
                : Math.min(OLDEST, Period.between(birthDate, day).getYears());
    }

    /// @return where the person lives on the day, or lived last before it; [Counts#UNKNOWN] when
    ///     that is not known
    private int ward(LedgerPerson person) {
        var area = ledger.homes().area(home(person.stays()));
        return area == Homes.NONE ? Counts.UNKNOWN : wardOf[area];
    }

    /// @return of several at once, the one with the lowest id
    private int home(PersonStays stays) {
        var on = Days.of(day);
        var home = Homes.NONE;
        var latest = Days.FIRST;
        for (var stay = 0; stay < stays.size(); stay++) {
            var until = Math.min(on, stays.to(stay));
            if (stays.from(stay) <= on && until > latest) {
                latest = until;
                home = stays.household(stay);
            }
        }
        return home;
    }

    private IntStream everybody() {
        return IntStream.range(0, ledger.people());
    }
}
