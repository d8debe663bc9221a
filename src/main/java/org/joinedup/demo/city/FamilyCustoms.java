package org.joinedup.demo.city;

import java.util.List;
import org.joinedup.person.Sex;

/// How a family name passes to husbands, wives and children, by origin.
final class FamilyCustoms {

    private static final List<String> PAKISTANI_WOMEN = List.of("Begum", "Bibi", "Akhtar", "Kausar", "Bi");
    private static final List<String> BANGLADESHI_WOMEN = List.of("Begum", "Khatun", "Bibi", "Akter");
    private static final double OWN_WOMENS_NAME = 0.4;

    private FamilyCustoms() {}

    /// @return the chance that a wife takes her husband's name
    static double wifeTakesName(Origin origin) {
        return switch (origin) {
            case SOMALI, CHINESE, ARABIC, KURDISH -> 0.03;
            case PAKISTANI, BANGLADESHI -> 0.35;
            default -> 0.66;
        };
    }

    /// @return the form of the family's name that a member of this sex bears
    static String form(Origin origin, String family, Sex sex) {
        if (sex != Sex.FEMALE) {
            return family;
        }
        if (family.equals("Singh")) {
            return "Kaur";
        }
        var slavic = origin == Origin.POLISH && (family.endsWith("ski") || family.endsWith("cki"));
        return slavic ? family.substring(0, family.length() - 1) + "a" : family;
    }

    /// @return the name of an adult woman, who may bear one that no relative has
    static String womans(Origin origin, String family, Chance chance) {
        var own = switch (origin) {
            case PAKISTANI -> PAKISTANI_WOMEN;
            case BANGLADESHI -> BANGLADESHI_WOMEN;
            default -> List.<String>of();
        };
        return own.isEmpty() || !chance.happens(OWN_WOMENS_NAME) ? form(origin, family, Sex.FEMALE) : chance.pick(own);
    }
}
