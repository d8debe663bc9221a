package org.joinedup.demo.extract;

import java.util.List;
import org.joinedup.demo.city.Person;

/// Columns that partners deliver although no mapping reads them, as partners do.
final class Extras {

    private Extras() {}

    static List<String> columns(String system) {
        return switch (system) {
            case "education" -> List.of("Academic year of birth");
            case "police" -> List.of("Ethnic appearance");
            default -> List.of();
        };
    }

    static List<String> values(String system, Person person) {
        return switch (system) {
            case "education" ->
                List.of(String.valueOf(person.birth().minusMonths(8).getYear()));
            case "police" -> List.of("");
            default -> List.of();
        };
    }
}
