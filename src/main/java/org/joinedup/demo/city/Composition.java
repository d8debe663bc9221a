package org.joinedup.demo.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joinedup.person.Sex;

/// Fills households with parents, children, couples and sharers of fitting ages.
final class Composition {

    private static final double CHILD_ALONE = 0.49;
    private static final double TWINS = 0.035;
    private static final double[] PAIRS = {0.48, 0.19, 0.20, 0.06, 0.07};

    private final LocalDate today;
    private final Chance chance;
    private final List<Draft> people = new ArrayList<>();
    private int household;

    Composition(LocalDate today, Chance chance) {
        this.today = today;
        this.chance = chance;
    }

    /// @param sizes of the households, in their order
    List<Draft> compose(List<Integer> sizes) {
        for (var size : sizes) {
            switch (size) {
                case 1 -> single();
                case 2 -> pair();
                default -> family(size);
            }
            household++;
        }
        return people;
    }

    private void single() {
        if (chance.happens(CHILD_ALONE)) {
            add(Role.CHILD, childAge());
        } else {
            add(Role.ADULT, adultAge());
        }
    }

    private void pair() {
        switch (chance.weighted(PAIRS)) {
            case 0 -> loneParent(1, childAge());
            case 1 -> children(2, childAge());
            case 2 -> couple(adultAge());
            case 3 -> students();
            default -> loneParent(1, chance.between(20, 45));
        }
    }

    private void family(int size) {
        var eldest = childAge();
        if (chance.happens(0.5)) {
            loneParent(size - 1, eldest);
            return;
        }
        couple(Math.min(eldest + chance.between(18, 36), 70));
        var step = chance.happens(0.2);
        add(step ? Role.STEP_CHILD : Role.CHILD, eldest);
        if (size > 3) {
            children(size - 3, Math.max(0, eldest - chance.between(2, 5)));
        }
    }

    private void loneParent(int children, int eldest) {
        var sex = chance.happens(0.85) ? Sex.FEMALE : Sex.MALE;
        add(Role.PARENT, sex, eldest + chance.between(17, 37));
        children(children, eldest);
    }

    private void couple(int age) {
        add(Role.PARENT, Sex.MALE, age);
        add(Role.PARTNER, chance.happens(0.97) ? Sex.FEMALE : Sex.MALE, Math.max(18, age - chance.between(-2, 5)));
    }

    private void students() {
        add(Role.STUDENT, chance.between(18, 22));
        add(Role.STUDENT, chance.between(18, 22));
    }

    private void children(int count, int eldest) {
        var age = eldest;
        for (var i = 0; i < count; i++) {
            if (i > 0 && chance.happens(TWINS)) {
                addTwin();
            } else {
                add(Role.CHILD, age);
            }
            age = Math.max(0, age - chance.between(1, 5));
        }
    }

    private void addTwin() {
        var elder = people.getLast();
        people.add(new Draft(household, Role.CHILD, anySex(), elder.birth(), people.size() - 1));
    }

    private void add(Role role, int age) {
        add(role, anySex(), age);
    }

    private void add(Role role, Sex sex, int age) {
        var birth = today.minusYears(age).minusDays(chance.below(365));
        people.add(new Draft(household, role, sex, birth, -1));
    }

    private Sex anySex() {
        return chance.happens(0.5) ? Sex.FEMALE : Sex.MALE;
    }

    private int childAge() {
        return switch (chance.weighted(0.40, 0.26, 0.26, 0.08)) {
            case 0 -> chance.between(0, 5);
            case 1 -> chance.between(6, 12);
            case 2 -> chance.between(13, 17);
            default -> chance.between(18, 19);
        };
    }

    private int adultAge() {
        return switch (chance.weighted(0.18, 0.40, 0.23, 0.19)) {
            case 0 -> chance.between(20, 24);
            case 1 -> chance.between(25, 44);
            case 2 -> chance.between(45, 64);
            default -> chance.between(65, 94);
        };
    }
}
