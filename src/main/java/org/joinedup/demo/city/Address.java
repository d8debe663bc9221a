package org.joinedup.demo.city;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A dwelling on a street that does not exist.
///
/// @param flat such as `Flat 2`; null for a house
/// @param house number in the street
/// @param street such as `Larkspindle Close`
/// @param postcode of the area JU, which the Royal Mail has not
/// @param uprn 12 digits that begin with 999
/// @param lsoa where it lies
public record Address(@Nullable String flat, int house, String street, String postcode, String uprn, Lsoa lsoa) {

    /// @return one or two lines, as on an envelope
    public List<String> lines() {
        var line = house + " " + street;
        return flat == null ? List.of(line) : List.of(flat, line);
    }

    /// @return house or flat, and the street
    public List<String> houseAndStreet() {
        return List.of(flat == null ? String.valueOf(house) : flat + ", " + house, street);
    }
}
