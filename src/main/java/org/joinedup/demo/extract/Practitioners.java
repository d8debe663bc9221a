package org.joinedup.demo.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joinedup.demo.city.Chance;
import org.joinedup.demo.city.City;
import org.joinedup.demo.city.NameBook;
import org.joinedup.demo.city.Origin;
import org.joinedup.demo.city.PersonNumbers;
import org.joinedup.demo.city.Plain;
import org.joinedup.demo.need.UnitCost;
import org.joinedup.person.Sex;
import org.jspecify.annotations.Nullable;

/// The staff of one system's services: about 1,500 in all of the city at full size.
final class Practitioners {

    private static final double AT_FULL_SIZE = 1_500;
    private static final double FULL_SIZE = 65_534;
    private static final int SERVICES = 31;
    private static final int FEWEST = 3;
    private static final double HAS_LEFT = 0.06;
    private static final List<String> AREAS = List.of("North", "South", "East", "West", "Central");

    private final City city;
    private final String system;
    private final String staffStyle;
    private final Map<String, List<Practitioner>> byService = new LinkedHashMap<>();
    private int serial;

    Practitioners(City city, String system, String staffStyle) {
        this.city = city;
        this.system = system;
        this.staffStyle = staffStyle;
        UnitCost.all().values().stream()
                .filter(cost -> cost.system().equals(system) && !cost.service().isEmpty())
                .forEach(cost -> byService.computeIfAbsent(cost.service(), service -> staff(cost)));
    }

    /// Somebody who works for a service.
    ///
    /// @param id the system's own
    /// @param name as the system writes it
    /// @param role what they are
    /// @param phone at work
    /// @param email at work
    /// @param team where
    /// @param away when they left, and whom to ask instead
    record Practitioner(String id, String name, String role, String phone, String email, String team, Away away) {}

    /// What to do when a practitioner cannot be reached.
    ///
    /// @param leftOn first day on which they no longer work there; null while they do
    /// @param dutyPhone of the team
    /// @param dutyEmail of the team
    record Away(@Nullable LocalDate leftOn, String dutyPhone, String dutyEmail) {}

    Practitioner any(String service, Chance chance) {
        return chance.pick(byService.getOrDefault(service, List.of()));
    }

    List<String> services() {
        return List.copyOf(byService.keySet());
    }

    private List<Practitioner> staff(UnitCost cost) {
        var scaled = AT_FULL_SIZE * city.people().size() / FULL_SIZE / SERVICES;
        var staff = new ArrayList<Practitioner>();
        for (var i = 0; i < Math.max(FEWEST, (int) Math.round(scaled)); i++) {
            staff.add(practitioner(cost));
        }
        return staff;
    }

    private Practitioner practitioner(UnitCost cost) {
        var number = ++serial;
        var chance = city.chance("practitioner " + system, number);
        var origin = city.names().origin(chance);
        var born = new NameBook.Born(chance.happens(0.7) ? Sex.FEMALE : Sex.MALE, chance.between(1950, 1986));
        var named = origin == Origin.DUAL ? Origin.ENGLISH : origin;
        var given = city.names().given(named, born, chance);
        var family = city.names().family(named, chance);
        var name = staffStyle.equals("FAMILY_GIVEN") ? family + ", " + given : given + " " + family;
        var phone = PersonNumbers.phone(chance);
        var team = cost.service() + ", " + chance.pick(AREAS);
        return new Practitioner(
                String.format(Locale.ROOT, "%s%04d", system.substring(0, 2).toUpperCase(Locale.ROOT), number),
                name,
                cost.role(),
                phone,
                email(given + "." + family + number),
                team,
                away(number, team));
    }

    /// Of streams of their own: one for the practitioner, one for the team.
    private Away away(int number, String team) {
        var own = city.chance("left " + system, number);
        var leftOn = own.happens(HAS_LEFT) ? city.today().minusDays(own.between(1, 300)) : null;
        var phone = PersonNumbers.phone(city.chance("duty " + system, team.hashCode()));
        return new Away(leftOn, phone, email("duty." + team));
    }

    private String email(String local) {
        var plain = Plain.text(local).replaceAll("[^A-Za-z0-9.]", "").toLowerCase(Locale.ROOT);
        return plain + "@" + system + ".example.org";
    }
}
