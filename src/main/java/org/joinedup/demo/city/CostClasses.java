package org.joinedup.demo.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Says who is in which cost class, so that each class has the ages that the analysis found.
final class CostClasses {

    private final List<Draft> people;
    private final LocalDate today;
    private final List<Integer> shuffled = new ArrayList<>();
    private final CostClass[] classes;

    CostClasses(List<Draft> people, LocalDate today, Chance chance) {
        this.people = people;
        this.today = today;
        classes = new CostClass[people.size()];
        Arrays.fill(classes, CostClass.REST);
        for (var i = 0; i < people.size(); i++) {
            shuffled.add(i);
        }
        chance.shuffle(shuffled);
    }

    /// @return a class for each person, in their order
    List<CostClass> assign() {
        for (var row : Table.rows("class_ages")) {
            assign(CostClass.valueOf(row.getField("class")), Table.words(row, "ages"));
        }
        return List.of(classes);
    }

    /// @param bands such as `4-9:18`: ages, inclusive, and their share of the class in percent
    private void assign(CostClass costClass, List<String> bands) {
        var size = costClass.size(people.size());
        var left = size;
        for (var band : bands) {
            var parts = band.split("[-:]", -1);
            var wanted = Math.min(left, (int) Math.round(size * Integer.parseInt(parts[2]) / 100.0));
            left -= take(costClass, wanted, new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])});
        }
        take(costClass, left, new int[] {0, 120});
    }

    /// @return how many were found
    private int take(CostClass costClass, int wanted, int[] ages) {
        var taken = 0;
        for (var i = 0; i < shuffled.size() && taken < wanted; i++) {
            var person = shuffled.get(i);
            var age = people.get(person).ageOn(today);
            if (classes[person] == CostClass.REST && age >= ages[0] && age <= ages[1]) {
                classes[person] = costClass;
                taken++;
            }
        }
        return taken;
    }
}
