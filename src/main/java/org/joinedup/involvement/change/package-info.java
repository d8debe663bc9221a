/// What has changed for the people whom somebody follows or is involved with.
///
/// Nothing is queued: `ChangeQueries` derives changes from what the graph holds of the past, from
/// one load (`LoadState`) to a later one, for the people whom the caller watches; `Wording` says
/// each in a sentence. `ChangeFeed` looks again for every open subscription when a load was
/// published, when [org.joinedup.involvement.change.TeamsChanged] says so, and each minute.
/// `Follows` keeps whom accounts follow.
@NullMarked
package org.joinedup.involvement.change;

import org.jspecify.annotations.NullMarked;
