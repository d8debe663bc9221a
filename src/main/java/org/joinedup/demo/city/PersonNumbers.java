package org.joinedup.demo.city;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joinedup.person.NhsNumber;
import org.joinedup.person.PersonName;
import org.joinedup.person.Upn;
import org.jspecify.annotations.Nullable;

/// Gives out the numbers that no real person has.
///
/// NHS numbers begin with 999, which is kept for tests; unique pupil numbers name the local
/// authority 999, which does not exist; phone numbers are of the ranges that Ofcom keeps for
/// drama; mail is at example.org. There are no National Insurance numbers: one that looks valid
/// could be somebody's.
public final class PersonNumbers {

    private static final int NHS_RANGE = 1_000_000;
    private static final int NHS_STEP = 387_421;
    private static final int FIRST_PUPIL_BIRTH_YEAR = 1987;
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private int nhsSerial;
    private int pupils;

    /// @return numbers that nobody had before
    public Person.Numbers next(PersonName name, LocalDate birth, Chance chance) {
        var mail = plain(name.given()) + "." + plain(name.family()) + chance.below(1000) + "@mail.example.org";
        return new Person.Numbers(nhsNumber(), upn(birth), phone(chance), mail, -1);
    }

    /// @return a phone number of the ranges for drama
    public static String phone(Chance chance) {
        var last = String.format(Locale.ROOT, "%03d", chance.below(1000));
        return switch (chance.below(4)) {
            case 0 -> "0115 496 0" + last;
            case 1 -> "01632 960" + last;
            default -> "07700 900" + last;
        };
    }

    private @Nullable String nhsNumber() {
        while (nhsSerial < NHS_RANGE) {
            var serial = (long) nhsSerial++ * NHS_STEP % NHS_RANGE;
            var nine = String.format(Locale.ROOT, "999%06d", serial);
            var found = checked(nine);
            if (found.isPresent()) {
                return found.get().digits();
            }
        }
        return null;
    }

    private static Optional<NhsNumber> checked(String nine) {
        return IntStream.range(0, 10)
                .mapToObj(check -> NhsNumber.parse(nine + check))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Authority 999, four digits of school, two of the year, three of a serial number.
    private @Nullable String upn(LocalDate birth) {
        if (birth.getYear() < FIRST_PUPIL_BIRTH_YEAR) {
            return null;
        }
        var number = pupils++;
        var year = (birth.getYear() + 4) % 100;
        var digits = String.format(Locale.ROOT, "999%04d%02d%03d", number / 1000 % 10_000, year, number % 1000);
        return Stream.of(CHECK_LETTERS.split(""))
                .map(letter -> Upn.parse(letter + digits))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Upn::text)
                .orElseThrow();
    }

    private static String plain(@Nullable String name) {
        return name == null ? "x" : Plain.text(name).replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }
}
