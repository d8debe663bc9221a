/// One seam to the graph: every statement of `cypher/` runs through [org.joinedup.graph.Graph].
///
/// [org.joinedup.graph.Statement] names a file and carries its parameters; a `Graph` runs it, in
/// process on the embedded Neo4j or by the driver on an outside one, and gives
/// [org.joinedup.graph.Row]s of the same Java types from both. No feature builds Cypher from text
/// and none sees a driver or a database. What is not here: which statement to run; that is its
/// feature's.
@ApplicationModule(
        displayName = "Graph",
        allowedDependencies = {})
@NullMarked
package org.joinedup.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
