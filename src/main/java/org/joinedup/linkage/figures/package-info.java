/// How well clusters agree with the truth: pure counting, on numbers of records and clusters.
///
/// [org.joinedup.linkage.figures.Overlap] compares two ways of putting the same records into
/// clusters. Pairs and exact clusters as in Menestrina, Whang and Garcia-Molina, "Evaluating entity
/// resolution results" (2010); B-cubed as in Bagga and Baldwin (1998), with every record counting
/// the same. `docs/linkage.md` defines each figure.
@NullMarked
package org.joinedup.linkage.figures;

import org.jspecify.annotations.NullMarked;
