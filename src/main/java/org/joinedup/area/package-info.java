/// Small areas: which LSOA and ward a postcode lies in.
///
/// A postcode lookup with the column names of the Office for National Statistics (`pcds`,
/// `lsoa21cd`, `lsoa21nm`, `wd22cd`, `wd22nm`) is read from the place's folder into Postcode, Lsoa
/// and Ward nodes. Divisions, districts, boundaries and vintages will stand here; money does not:
/// that is for `funding`.
@ApplicationModule(
        displayName = "Area",
        allowedDependencies = {"person", "graph", "household", "table"})
@NullMarked
package org.joinedup.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
