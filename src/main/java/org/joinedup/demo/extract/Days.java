package org.joinedup.demo.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joinedup.demo.city.City;

/// Lets days go by and writes what each partner then has to say, on the days it delivers.
final class Days {

    private final City city;
    private final List<Partner> partners;
    private final Life life;
    private final Map<Partner, Delivery> pending = new LinkedHashMap<>();

    Days(City city, List<Partner> partners, History history) {
        this.city = city;
        this.partners = partners;
        partners.forEach(partner -> pending.put(partner, Delivery.empty()));
        life = new Life(city, new Changes(city, pending), history);
    }

    /// @param inbox of all partners
    /// @param count how many days
    void write(Path inbox, int count, Extracts.Listener listener) throws IOException {
        for (var day = 1; day <= count; day++) {
            var date = city.today().plusDays(day);
            life.pass(date);
            for (var partner : partners) {
                deliver(partner, new Due(inbox, date, listener));
            }
        }
    }

    private record Due(Path inbox, LocalDate date, Extracts.Listener listener) {}

    private void deliver(Partner partner, Due due) throws IOException {
        var delivery = pending.getOrDefault(partner, Delivery.empty());
        if (delivery.isEmpty() || !isDue(partner.layout().frequency(), due.date())) {
            return;
        }
        var name = partner.code() + "/" + due.date() + "-delta";
        new SystemFiles(city, partner).write(due.inbox().resolve(name), due.date(), delivery);
        pending.put(partner, Delivery.empty());
        due.listener().wrote(name);
    }

    /// Weekly ones come on a Friday, monthly ones on the last of the month.
    private static boolean isDue(String frequency, LocalDate date) {
        return switch (frequency) {
            case "WEEKLY" -> date.getDayOfWeek() == DayOfWeek.FRIDAY;
            case "MONTHLY" -> date.getDayOfMonth() == date.lengthOfMonth();
            default -> true;
        };
    }
}
