package org.joinedup.demo.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.joinedup.person.PersonName;
import org.joinedup.person.Sex;

/// Makes the city: households, ages, cost classes, homes, names, numbers, in this order.
public final class CityBuilder {

    private static final double MOVED_LATELY = 0.3;
    private static final double TWO_HOMES = 0.10;

    private final long seed;
    private final LocalDate today;
    private final AddressBook addresses = new AddressBook(new Wards());
    private final NameBook names = new NameBook();
    private final PersonNumbers numbers = new PersonNumbers();
    private final List<Person> people = new ArrayList<>();
    private final List<Household> households = new ArrayList<>();

    /// @param seed that everything is drawn from
    /// @param today the day that ages are counted on
    public CityBuilder(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    /// @param count how many people
    public City build(int count) {
        var sizes = HouseholdSizes.of(count, chance("sizes", 0));
        var drafts = new Composition(today, chance("composition", 0)).compose(sizes);
        var classes = new CostClasses(drafts, today, chance("classes", 0)).assign();
        var first = 0;
        for (var size : sizes) {
            move(drafts.subList(first, first + size), classes.subList(first, first + size));
            first += size;
        }
        return new City(seed, today, people, households, addresses, names, numbers);
    }

    private void move(List<Draft> drafts, List<CostClass> classes) {
        var number = households.size();
        var namer = new HouseholdNames(names, today, chance("names", number));
        var named = namer.name(drafts);
        var members = new ArrayList<Integer>();
        var notes = notes(drafts, named);
        for (var i = 0; i < drafts.size(); i++) {
            members.add(people.size());
            people.add(person(drafts.get(i), named.get(i), new Told(classes.get(i), namer.origin(), notes.get(i))));
        }
        households.add(settled(members, classes, notes));
    }

    private record Told(CostClass costClass, Origin origin, Set<Person.Note> notes) {}

    private Person person(Draft draft, PersonName name, Told told) {
        var number = people.size();
        var given = numbers.next(name, draft.birth(), chance("numbers", number));
        var own = new Person.Numbers(given.nhsNumber(), given.upn(), given.phone(), given.email(), draft.twinOf());
        return new Person(
                number,
                draft.household(),
                draft.role(),
                draft.sex(),
                draft.birth(),
                told.costClass(),
                told.origin(),
                name,
                own,
                told.notes());
    }

    private List<Set<Person.Note>> notes(List<Draft> drafts, List<PersonName> named) {
        var chance = chance("notes", households.size());
        var twoHomes = drafts.getFirst().role() == Role.PARENT && chance.happens(TWO_HOMES);
        var all = new ArrayList<Set<Person.Note>>();
        for (var i = 0; i < drafts.size(); i++) {
            var notes = EnumSet.noneOf(Person.Note.class);
            addRole(drafts.get(i), notes);
            addBirth(drafts, i, notes);
            if (twoHomes && drafts.get(i).ageOn(today) < 18) {
                notes.add(Person.Note.TWO_HOMES);
            }
            if (sharesName(named, i, drafts)) {
                notes.add(Person.Note.SAME_NAMED_FATHER);
            }
            all.add(notes);
        }
        return all;
    }

    private static void addBirth(List<Draft> drafts, int i, Set<Person.Note> notes) {
        var birth = drafts.get(i).birth();
        if (drafts.stream().filter(other -> other.birth().equals(birth)).count() > 1) {
            notes.add(Person.Note.TWIN);
        }
    }

    private static void addRole(Draft draft, Set<Person.Note> notes) {
        if (draft.role() == Role.STEP_CHILD) {
            notes.add(Person.Note.STEP_CHILD);
        } else if (draft.role() == Role.STUDENT) {
            notes.add(Person.Note.STUDENT);
        }
    }

    private static boolean sharesName(List<PersonName> named, int i, List<Draft> drafts) {
        var display = named.get(i).display();
        return drafts.getFirst().role() == Role.PARENT
                && drafts.get(i).sex() == Sex.MALE
                && named.stream().filter(name -> name.display().equals(display)).count() > 1;
    }

    private Household settled(List<Integer> members, List<CostClass> classes, List<Set<Person.Note>> notes) {
        var chance = chance("home", households.size());
        var costClass = classes.stream().min(Comparator.naturalOrder()).orElse(CostClass.REST);
        var facts = new Household.Facts(costClass, chance.happens(socialHousing(costClass)), mosaic(costClass, chance));
        var youngest = people.get(members.getLast()).birth();
        var home = addresses.next(costClass, chance);
        var moved = chance.happens(MOVED_LATELY);
        var since = moved ? today.minusDays(chance.between(20, 1200)) : today.minusDays(chance.between(1200, 6000));
        var latest = moved || since.isAfter(youngest) || members.size() > 1 ? since : youngest;
        var second = notes.stream().anyMatch(all -> all.contains(Person.Note.TWO_HOMES));
        return new Household(
                households.size(),
                List.copyOf(members),
                facts,
                home,
                latest,
                moved ? addresses.next(costClass, chance) : null,
                moved ? latest.minusDays(chance.between(200, 3000)) : null,
                second ? addresses.next(costClass, chance) : null);
    }

    private static double socialHousing(CostClass costClass) {
        return switch (costClass) {
            case G1 -> 0.57;
            case G2 -> 0.84;
            case G3 -> 0.78;
            case G4 -> 0.70;
            case REST -> 0.265;
        };
    }

    /// Group O is the city's most deprived; its type 69 is four fifths of it in the analysis.
    private static String mosaic(CostClass costClass, Chance chance) {
        var groupO = switch (costClass) {
            case G1 -> 0.42;
            case G2 -> 0.52;
            case G3 -> 0.50;
            case G4 -> 0.45;
            case REST -> 0.21;
        };
        if (chance.happens(groupO)) {
            return chance.happens(0.82) ? "O69" : "O" + chance.between(67, 68);
        }
        var group = chance.below(14);
        return "" + (char) ('A' + group) + String.format(Locale.ROOT, "%02d", 1 + group * 4 + chance.below(4));
    }

    private Chance chance(String purpose, long item) {
        return Chance.of(seed, purpose, item);
    }
}
