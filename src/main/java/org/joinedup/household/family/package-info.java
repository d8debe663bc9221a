/// The family of a person: whom they live or lived with, and what others are to them, as source
/// systems state it.
///
/// `FamilyQueries` finds both. `Relations` puts statements of several systems, and of either side,
/// together: what the other side states is turned round and marked as such. `Family` is all of it
/// around one person, `FamilyNetwork` what is drawn of it. Nothing is guessed here: the match's
/// guesses are `individual.review`'s.
@NullMarked
package org.joinedup.household.family;

import org.jspecify.annotations.NullMarked;
