/// Printed tables of an allocation, checked: whether amounts, shares and amounts per person say the
/// same, and whether ranks and figures add up.
///
/// It knows nothing of how the table was made, so it serves for other people's as well as ours.
@NullMarked
package org.joinedup.funding.check;

import org.jspecify.annotations.NullMarked;
