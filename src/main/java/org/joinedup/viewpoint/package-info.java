/// From where an answer looks, and what it therefore covers.
///
/// A [org.joinedup.viewpoint.Viewpoint] is a day in the world and a moment of this system;
/// `Viewpoints` makes one of what a caller asks, and refuses the future. `Today` says which day it
/// is. `SharedSystems` says whose rows the caller may see. `Coverage` says of each source system
/// what its silence means: searched, late, not shared, outside its population, failed. What the
/// rows say is each feature's own.
@ApplicationModule(
        displayName = "Viewpoint",
        allowedDependencies = {"source", "graph", "security"})
@NullMarked
package org.joinedup.viewpoint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
