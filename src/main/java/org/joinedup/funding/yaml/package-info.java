/// YAML that a funding officer writes, as sections whose keys are asked for by name, with what is
/// wrong with them.
///
/// [org.joinedup.funding.yaml.YamlSection] remembers the keys that were asked for, so that others
/// are found; whatever is wrong becomes a [org.joinedup.funding.yaml.YamlIssue] with file and line,
/// and reading goes on with a stand-in so that all of it is found at once. What the keys mean is
/// for `funding.indicator` and `funding.model`.
@NullMarked
package org.joinedup.funding.yaml;

import org.jspecify.annotations.NullMarked;
