/// Words of names: written plainly, with their other forms and their sound.
///
/// Nothing here knows records, dates or places, and no name leaves `match`: evidence is told in
/// attributes, never in values. A search has its own words compared by the same tables.
@NamedInterface("name")
@NullMarked
package org.joinedup.match.name;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
