package org.joinedup.area;

import java.util.Comparator;

/// A ward, county electoral division or district.
///
/// @param code Office for National Statistics code; where a file has none, its name
/// @param name its name; where a file has none, its code
public record Area(String code, String name) implements Comparable<Area> {

    @Override
    public int compareTo(Area other) {
        return Comparator.comparing(Area::code).thenComparing(Area::name).compare(this, other);
    }
}
