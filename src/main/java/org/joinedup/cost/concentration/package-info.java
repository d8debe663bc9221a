/// How costs gather: the share of the highest-cost few, the Lorenz curve, the Gini coefficient, and
/// how many receive several services.
///
/// `Received` goes through the ledger once for a question and keeps what each person received, by
/// type, in columns; [org.joinedup.cost.concentration.Concentration] sorts the amounts once, and
/// every figure of the answer comes out of those sorted amounts, so that a share and its amount
/// can't disagree. The Lorenz curve is of M. O. Lorenz (1905), the coefficient of C. Gini (1912),
/// both as the OECD's glossary of statistical terms has them.
///
/// Who the few are and what they have in common is `segment`'s to say.
@NamedInterface("concentration")
@NullMarked
package org.joinedup.cost.concentration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
