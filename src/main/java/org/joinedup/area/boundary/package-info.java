/// Boundaries of areas for maps: GeoJSON files of the place, simplified so that shared borders stay
/// shared, with values joined.
///
/// `Boundaries` is pure; `PlaceBoundaries` reads the place's folder `boundaries` when a file there
/// has changed. It draws nothing: a map is GeoJSON for whoever draws.
@NamedInterface("boundary")
@NullMarked
package org.joinedup.area.boundary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
