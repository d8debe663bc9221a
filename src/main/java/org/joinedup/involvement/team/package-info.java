/// The team around the family: looked up, or formed by people.
///
/// `TeamQueries` looks a family up (`FamilyLookUp`), with everybody who is involved with it
/// (`LookedUpPractitioners`), and reads formed teams (`Team`). `TeamReader` makes both of rows, and
/// `Cover` finds what nobody covers. `ContactSheet` and `Invitation` are what leaves for
/// spreadsheets and calendars. How a team changes is `change`'s. Who is of the family by the
/// partners' word is asked of their records here, but told in full elsewhere, as is who follows it.
@NullMarked
package org.joinedup.involvement.team;

import org.jspecify.annotations.NullMarked;
