/// What a partner's files mean: one YAML file for each source system, as `docs/mappings.md` says.
///
/// Start at [org.joinedup.ingest.mapping.Mappings], which reads the shipped files and those that
/// replace them. A [org.joinedup.ingest.mapping.Mapping] that exists can be used; whatever is wrong
/// with a file ends in a [org.joinedup.ingest.mapping.MappingException] that names file and key.
/// Nothing here opens a partner's file.
@NamedInterface("mapping")
@NullMarked
package org.joinedup.ingest.mapping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
