/// What a person looks like on any record: plain values that know their own rules.
///
/// No type here imports Spring, Neo4j or another package of ours. A value that exists is valid;
/// text that cannot be read is reported by `ingest`, never carried onwards. The identifiers are
/// those of the NHS Data Dictionary, the Department for Education and HM Revenue and Customs;
/// the property reference number is GeoPlace's.
@ApplicationModule(
        displayName = "Person",
        allowedDependencies = {})
@NullMarked
package org.joinedup.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
