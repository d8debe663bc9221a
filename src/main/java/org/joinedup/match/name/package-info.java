/// Names as they are compared: normalised, with their other forms, their sound and their parts.
///
/// `NameReader` turns a written name into a [org.joinedup.match.name.GivenName] or a
/// [org.joinedup.match.name.FamilyName]; two of a kind say how alike they are as a
/// [org.joinedup.match.name.NameLikeness]. Nothing here knows records, dates or places, and no
/// name leaves `match`: evidence is told in attributes, never in values.
@NullMarked
package org.joinedup.match.name;

import org.jspecify.annotations.NullMarked;
