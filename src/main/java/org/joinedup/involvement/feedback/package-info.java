/// What people say is wrong in partners' rows, until a delivery corrects it.
///
/// `FeedbackDesk` keeps what is said with the version of the row that was seen. Whether it was
/// corrected since is not written down by a load: `Query.feedback.cypher` finds it in the row and
/// its past versions. What can be wrong in which sort of row is `WhatIsWrong`'s to say.
@NullMarked
package org.joinedup.involvement.feedback;

import org.jspecify.annotations.NullMarked;
