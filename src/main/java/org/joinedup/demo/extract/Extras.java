package org.joinedup.demo.extract;

import java.util.List;
import org.joinedup.demo.city.Household;
import org.joinedup.demo.city.Person;

/// Columns that partners deliver although no mapping reads them, as partners do.
final class Extras {

    private Extras() {}

    static List<String> columns(String system) {
        return switch (system) {
            case "housing" -> List.of("Tenure", "MosaicGroup", "MosaicType");
            case "education" -> List.of("Academic year of birth");
            case "police" -> List.of("Ethnic appearance");
            default -> List.of();
        };
    }

    static List<String> values(String system, Person person, Household household) {
        var facts = household.facts();
        return switch (system) {
            case "housing" ->
                List.of(
                        facts.socialHousing() ? "Social rented" : "Other",
                        facts.mosaic().substring(0, 1),
                        facts.mosaic());
            case "education" ->
                List.of(String.valueOf(person.birth().minusMonths(8).getYear()));
            case "police" -> List.of("");
            default -> List.of();
        };
    }
}
