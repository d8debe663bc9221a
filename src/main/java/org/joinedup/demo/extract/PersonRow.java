package org.joinedup.demo.extract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joinedup.demo.city.Address;
import org.joinedup.demo.city.Household;
import org.joinedup.demo.city.Person;
import org.joinedup.person.Sex;
import org.jspecify.annotations.Nullable;

/// One person as one system wrote them down: our fields, the system's mistakes.
///
/// The questions to the slips are asked for every record in the same order, whatever the person
/// is like, so that a person who moves keeps the mistakes that the record had.
final class PersonRow {

    private static final double NO_MIDDLE_NAME = 0.3;
    private static final double NO_DATE_OF_MOVE = 0.1;
    private static final double NO_PHONE = 0.35;
    private static final double OTHER_HOME = 0.35;

    private final Person person;
    private final Household household;
    private final LocalDate today;
    private final Slips slips;
    private final Map<String, String> fields = new HashMap<>();

    PersonRow(Person person, Household household, LocalDate today, Slips slips) {
        this.person = person;
        this.household = household;
        this.today = today;
        this.slips = slips;
    }

    /// What a system wrote down.
    ///
    /// @param fields text by field of the mapping, without address and dates
    /// @param birth null when it is not held
    /// @param home where the system thinks the person lives
    /// @param since null when it is not held
    record Written(
            Map<String, String> fields,
            @Nullable LocalDate birth,
            Home home,
            @Nullable LocalDate since) {}

    /// An address as the system writes it.
    ///
    /// @param address where
    /// @param abbreviated `Rd` for `Road`
    record Home(Address address, boolean abbreviated) {}

    Written written() {
        names();
        var birth = birth();
        var old = slips.happens("old_address");
        var other = slips.happens(OTHER_HOME);
        var noSince = slips.happens(NO_DATE_OF_MOVE);
        var former = old && household.formerHome() != null;
        var since = former ? household.formerSince() : household.since();
        var home = home(former, other && person.notes().contains(Person.Note.TWO_HOMES));
        numbers(home);
        housing();
        var abbreviated = slips.happens("abbreviated");
        return new Written(fields, birth, new Home(home, abbreviated), noSince ? null : sinceBirth(since));
    }

    private @Nullable LocalDate sinceBirth(@Nullable LocalDate since) {
        return since == null || since.isAfter(person.birth()) ? since : person.birth();
    }

    private void names() {
        var given = text(person.name().given());
        var family = text(person.name().family());
        var former = text(person.name().formerFamily());
        given = slips.happens("nickname") ? slips.nickname(given) : given;
        given = slips.happens("typing_slip") ? slips.mistyped(given) : given;
        family = slips.happens("former_name") && !former.isEmpty() ? former : family;
        family = slips.happens("typing_slip") ? slips.mistyped(family) : family;
        var swapped = slips.happens("swapped_name");
        var noMiddle = slips.happens(NO_MIDDLE_NAME);
        var upper = slips.happens("upper_case");
        put("givenName", upper(swapped ? family : given, upper));
        put("familyName", upper(swapped ? given : family, upper));
        put("middleName", noMiddle ? "" : upper(text(person.name().middle()), upper));
        put("formerFamilyName", former.equals(family) ? "" : upper(former, upper));
    }

    private @Nullable LocalDate birth() {
        var date = person.birth();
        var swapped = slips.happens("swapped_date");
        var mistyped = slips.happens("typing_slip");
        var firstJanuary = slips.happens("first_january");
        var missing = slips.happens("no_birth_date");
        if (missing) {
            return null;
        }
        if (firstJanuary) {
            return LocalDate.of(date.getYear(), 1, 1);
        }
        var written = swapped ? Slips.swapped(date) : mistyped ? slips.mistyped(date, today) : date;
        return written.isAfter(today) ? date : written;
    }

    private Address home(boolean former, boolean second) {
        if (second && household.secondHome() != null) {
            return household.secondHome();
        }
        return former && household.formerHome() != null ? household.formerHome() : household.home();
    }

    private void housing() {
        var facts = household.facts();
        put("tenure", facts.socialHousing() ? "SOCIAL_RENTED" : "OTHER");
        put("mosaicGroup", facts.mosaic().substring(0, 1));
        put("mosaicType", facts.mosaic());
    }

    private void numbers(Address home) {
        put(
                "sex",
                slips.happens(0.002) ? other(person.sex()).name() : person.sex().name());
        put("nhsNumber", slips.happens("no_number") ? "" : text(person.numbers().nhsNumber()));
        put("upn", slips.happens("no_number") ? "" : text(person.numbers().upn()));
        put("postcode", slips.happens("no_postcode") ? "" : home.postcode());
        put("uprn", slips.happens("no_uprn") ? "" : home.uprn());
        put("phone", slips.happens(NO_PHONE) ? "" : person.numbers().phone());
        put("email", slips.happens(NO_PHONE) ? "" : person.numbers().email());
    }

    private void put(String field, String value) {
        fields.put(field, value);
    }

    private static Sex other(Sex sex) {
        return sex == Sex.FEMALE ? Sex.MALE : Sex.FEMALE;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String upper(String name, boolean upper) {
        return upper ? name.toUpperCase(Locale.ROOT) : name;
    }

    /// @return the lines as they are or in short
    static List<String> shortened(List<String> lines, boolean abbreviated) {
        return abbreviated ? lines.stream().map(PersonRow::shortened).toList() : lines;
    }

    private static String shortened(String line) {
        return line.replaceAll(" Road$", " Rd")
                .replaceAll(" Street$", " St")
                .replaceAll(" Avenue$", " Ave")
                .replaceAll(" Close$", " Cl")
                .replaceAll(" Drive$", " Dr")
                .replaceAll(" Crescent$", " Cres")
                .replaceAll(" Gardens$", " Gdns")
                .replaceAll("^Flat ", "Flt ");
    }
}
