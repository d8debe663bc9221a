package org.joinedup.match;

import org.joinedup.source.Residence;

/// Whether two records place a person in the same home, or reach them in the same way.
enum PlaceLikeness {
    SAME_PROPERTY("same property"),
    /// The same postcode and building number.
    SAME_ADDRESS("same postcode and building number"),
    SAME_POSTCODE("same postcode"),
    SAME_CONTACT("same phone or email"),
    DIFFERENT("different residence"),
    NOT_HELD("residence not held by both");

    private final String words;

    PlaceLikeness(String words) {
        this.words = words;
    }

    static PlaceLikeness of(ComparedRecord left, ComparedRecord right) {
        var property = Held.compare(left.home().uprn(), right.home().uprn());
        if (property == Held.SAME) {
            return SAME_PROPERTY;
        }
        if (isSamePostcode(left.home(), right.home())) {
            return left.isSameBuilding(right) ? SAME_ADDRESS : SAME_POSTCODE;
        }
        return left.isSameContact(right) ? SAME_CONTACT : ofTheRest(property, left, right);
    }

    String words() {
        return words;
    }

    /// @return whether this speaks for one household
    boolean isSame() {
        return this != DIFFERENT && this != NOT_HELD;
    }

    private static boolean isSamePostcode(Residence left, Residence right) {
        return Held.compare(left.postcode(), right.postcode()) == Held.SAME;
    }

    private static PlaceLikeness ofTheRest(Held property, ComparedRecord left, ComparedRecord right) {
        var postcode = Held.compare(left.home().postcode(), right.home().postcode());
        return property == Held.DIFFERENT || postcode == Held.DIFFERENT ? DIFFERENT : NOT_HELD;
    }
}
