/// How much each level of each comparison is worth, estimated without labels.
///
/// [org.joinedup.match.model.Estimation] finds m, u and the prior from counts of agreement patterns
/// by expectation maximisation over three latent classes: one person, one household, strangers.
/// A [org.joinedup.match.model.Model] turns a pattern into a match weight.
///
/// @see <a href="https://doi.org/10.1080/01621459.1969.10501049">Fellegi and Sunter (1969)</a>
@NamedInterface("model")
@NullMarked
package org.joinedup.match.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
