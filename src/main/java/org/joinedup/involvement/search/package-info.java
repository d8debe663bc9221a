/// Search: from what somebody remembers of a person to whom it may be.
///
/// [org.joinedup.involvement.search.SearchTerms] are the arguments of `Query.searchIndividuals`.
/// `TextBox` parts what was typed in one box, `Question` is all that is asked, in plain form.
/// `CandidateQuery` finds candidates by the index of `individual.search`, in one statement; the
/// `…Evidence` records say of each candidate how what is asked agrees with what its records say or
/// said, and what that is worth; `Search` ranks and cuts. Evidence is that this is the person asked
/// for: nothing is said about the person.
@NullMarked
package org.joinedup.involvement.search;

import org.jspecify.annotations.NullMarked;
