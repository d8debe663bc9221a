package org.joinedup.area.boundary;

import org.locationtech.jts.geom.Geometry;

/// One area with its boundary.
///
/// @param code of the area
/// @param name of the area; its code where the file has no name
/// @param shape valid polygons in degrees, longitude first
record Feature(String code, String name, Geometry shape) {

    Feature with(Geometry other) {
        return new Feature(code, name, other);
    }
}
