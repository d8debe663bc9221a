/// Indicators: what publishers say of every small area, read from their own files.
///
/// [org.joinedup.funding.indicator.Publications] are the mappings, one YAML file for each
/// publication: which columns are which indicator and which way need goes; together they are the
/// registry. `IndicatorFile` reads a file with the publisher's own
/// headers by such a mapping; what is wrong with it is an
/// [org.joinedup.funding.indicator.IndicatorIssue] with file, line and column. Ranks of areas are
/// not made here: that is for `funding.rank`.
@NullMarked
package org.joinedup.funding.indicator;

import org.jspecify.annotations.NullMarked;
