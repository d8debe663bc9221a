/// Reads written values into the features that are compared: normalised, coded, each value once.
///
/// [org.joinedup.match.feature.FeatureReader] is the way in. What a value means, and how alike two
/// of them are, is said here and nowhere else.
@NullMarked
package org.joinedup.match.feature;

import org.jspecify.annotations.NullMarked;
