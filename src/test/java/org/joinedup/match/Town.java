package org.joinedup.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joinedup.person.NhsNumber;
import org.joinedup.person.Sex;
import org.joinedup.source.SourceRecord;
import org.joinedup.source.SourceRecordKey;

/// Records of a made-up town: families, a sixth of them with twins, whom several services know,
/// with slips. Enough to estimate a model on.
public final class Town {

    private static final List<String> GIRLS = List.of(
            "Ada", "Beth", "Chloe", "Dina", "Esme", "Freya", "Grace", "Hana", "Ines", "Joan", "Karen", "Lucy", "Maya",
            "Nora", "Olive", "Priya", "Rosa", "Sofia", "Tara", "Uma", "Violet", "Wanda", "Yara", "Zoe");
    private static final List<String> BOYS = List.of(
            "Adam", "Boris", "Carl", "Dean", "Emil", "Felix", "George", "Hugo", "Ivan", "Jack", "Kofi", "Leo", "Miles",
            "Noah", "Oscar", "Pavel", "Ravi", "Simon", "Theo", "Umar", "Victor", "Walter", "Yusuf");
    private static final List<String> STARTS = List.of(
            "Ash", "Beck", "Clay", "Down", "Elm", "Fern", "Gold", "Hart", "Iver", "Kirk", "Lamb", "Marsh", "North",
            "Oak", "Pell", "Rush", "Sal", "Thorn", "Upper", "Wall");
    private static final List<String> ENDS = List.of(
            "bury", "by", "combe", "den", "field", "ford", "gate", "ham", "ley", "mere", "ton", "well", "worth");

    private final Random random;
    private final List<SourceRecord> records = new ArrayList<>();
    private int people;

    private Town(long seed) {
        random = new Random(seed);
    }

    /// @return the records in an order of no meaning; their identifiers begin with the person's
    ///     number
    public static List<SourceRecord> records(int households, long seed) {
        var town = new Town(seed);
        for (var household = 0; household < households; household++) {
            town.addHousehold(new Home(household));
        }
        return List.copyOf(town.records);
    }

    /// @return who the record is truly of
    public static String person(SourceRecordKey key) {
        return key.recordId().substring(0, key.recordId().indexOf('-'));
    }

    private void addHousehold(Home home) {
        var family = pick(STARTS) + pick(ENDS);
        add(adult(family, Sex.FEMALE), home);
        if (random.nextInt(3) > 0) {
            add(adult(family, Sex.MALE), home);
        }
        var birth = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(6_000));
        for (var child = random.nextInt(4); child > 0; child--) {
            add(person(family, sex(), birth), home);
            birth = random.nextInt(6) == 0 ? birth : birth.plusDays(330 + random.nextInt(900));
        }
    }

    private People adult(String family, Sex sex) {
        return person(family, sex, LocalDate.of(1945, 1, 1).plusDays(random.nextInt(12_000)));
    }

    private People person(String family, Sex sex, LocalDate birth) {
        var given = pick(sex == Sex.FEMALE ? GIRLS : BOYS);
        return People.person("health/" + ++people, given, family).of(sex).born(birth.toString());
    }

    private void add(People person, Home home) {
        var middle = random.nextInt(3) == 0 ? pick(GIRLS) : null;
        var known = (middle == null ? person : person.middle(middle)).nhs(nhs(people));
        for (var record = 0; record < 2 + random.nextInt(3); record++) {
            var at = random.nextInt(12) == 0 ? new Home(random.nextInt(100_000)) : home;
            var system = List.of("health", "schools", "housing").get(random.nextInt(3));
            var written = slip(known).at(at.uprn(), at.address(), at.postcode());
            records.add(written.under(system + "/" + people + "-" + record).record());
        }
    }

    /// One record in two has one slip, and most hold no NHS number.
    private People slip(People person) {
        var held = random.nextInt(3) == 0 ? person : person.withoutNhs();
        var birth = held.birthDate();
        return switch (random.nextInt(12)) {
            case 0 -> held.named(typo(held.name().given()), held.name().family());
            case 1 -> held.named(held.name().given(), typo(held.name().family()));
            case 2 ->
                held.named(held.name().given().substring(0, 1), held.name().family());
            case 3 -> held.named(held.name().family(), held.name().given());
            case 4 -> held.born(birth.plusDays(1 + random.nextInt(9)).toString());
            case 5 -> held.born(birth.withDayOfYear(1).toString());
            default -> held;
        };
    }

    private String typo(String name) {
        var at = 1 + random.nextInt(name.length() - 1);
        return name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at + random.nextInt(2));
    }

    private Sex sex() {
        return random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
    }

    private String pick(List<String> from) {
        return from.get((int) (from.size() * Math.pow(random.nextDouble(), 1.5)));
    }

    /// The next valid number of the range that is never issued.
    private static String nhs(int person) {
        var first = "999%06d".formatted(person);
        for (var check = 0; check < 10; check++) {
            if (NhsNumber.parse(first + check).isPresent()) {
                return first + check;
            }
        }
        return nhs(person + 500_000);
    }

    private record Home(int number) {

        String uprn() {
            return Integer.toString(10_000 + number);
        }

        String address() {
            var street = number / 40;
            return 1 + number % 40 + " " + STARTS.get(street % 20) + ENDS.get(street / 20 % 13) + " Road";
        }

        String postcode() {
            return "NG%d %d%c%c"
                    .formatted(1 + number / 2_000 % 9, number / 200 % 10, 'A' + number / 20 % 10, 'A' + number / 5 % 4);
        }
    }
}
