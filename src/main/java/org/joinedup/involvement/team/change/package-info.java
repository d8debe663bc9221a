/// Forming a team around a family and changing it.
///
/// What a caller gives becomes values whose rules hold (`TeamMemberInput` to `NewMember`, and so
/// on). `TeamChanges` writes each change in one transaction: it notes who changes the team, which
/// makes every other change of the same team wait, reads the team, lets `TeamRules` refuse, and
/// writes. Nothing is deleted. What a team is and how it is read is the parent package's.
@NullMarked
package org.joinedup.involvement.team.change;

import org.jspecify.annotations.NullMarked;
