/// Small areas: what lies where, of which census, and how one becomes another.
///
/// `AreaColumns` finds the columns of official files by their spellings, `AreaTable` is one such
/// file with every code checked, `AreaFiles` puts several together into `Areas` of one vintage, and
/// `Conversion` carries figures to another vintage by lookups. All of that is pure. On a server
/// `PlaceAreas` reads the place's files and stages them as Postcode, Lsoa, Ward, District, Division
/// and County nodes. Boundaries are in `area.boundary`. Words are those of the Office for National
/// Statistics. Money is not here: that is for `funding`.
@ApplicationModule(
        displayName = "Area",
        allowedDependencies = {"person", "graph", "household", "security", "table"})
@NullMarked
package org.joinedup.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
