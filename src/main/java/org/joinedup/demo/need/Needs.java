package org.joinedup.demo.need;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.joinedup.demo.city.Chance;
import org.joinedup.demo.city.City;
import org.joinedup.demo.city.CostClass;
import org.joinedup.demo.city.Person;
import org.joinedup.demo.city.Table;

/// Says who has which need: in each cost class exactly as many as the class's rate says.
final class Needs {

    private final City city;
    private final List<Set<Need>> needs = new ArrayList<>();

    Needs(City city) {
        this.city = city;
    }

    /// @return a set for each person, in their order
    List<Set<Need>> assign() {
        for (var person : city.people()) {
            var own = EnumSet.noneOf(Need.class);
            if (city.householdOf(person).facts().socialHousing()) {
                own.add(Need.SOCIAL_HOUSING);
            }
            needs.add(own);
        }
        for (var row : Table.rows("needs")) {
            assign(row);
        }
        return needs;
    }

    private void assign(NamedCsvRecord row) {
        var need = Need.valueOf(row.getField("need"));
        for (var costClass : CostClass.values()) {
            var eligible = new ArrayList<Person>();
            city.people().stream()
                    .filter(person -> person.costClass() == costClass && fits(row, person))
                    .forEach(eligible::add);
            var chance = city.chance(need.name(), costClass.ordinal());
            chance.shuffle(eligible);
            eligible.stream()
                    .limit(quota(row, costClass, chance))
                    .forEach(person -> needs.get(person.number()).add(need));
        }
    }

    private int quota(NamedCsvRecord row, CostClass costClass, Chance chance) {
        return chance.rounded(Table.number(row, costClass.name())
                * costClass.size(city.people().size()));
    }

    private boolean fits(NamedCsvRecord row, Person person) {
        var age = person.ageOn(city.today());
        var own = needs.get(person.number());
        var requires = row.getField("requires");
        var excludes = row.getField("excludes");
        return age >= Table.whole(row, "from_age")
                && age <= Table.whole(row, "to_age")
                && (row.getField("sex").isEmpty()
                        || row.getField("sex").equals(person.sex().name()))
                && (requires.isEmpty() || own.contains(Need.valueOf(requires)))
                && (excludes.isEmpty() || !own.contains(Need.valueOf(excludes)));
    }
}
