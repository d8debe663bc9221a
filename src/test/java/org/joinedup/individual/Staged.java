package org.joinedup.individual;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joinedup.match.Cluster;
import org.joinedup.match.ClusterMember;
import org.joinedup.person.PersonName;
import org.joinedup.person.Sex;
import org.joinedup.source.Home;
import org.joinedup.source.Residence;
import org.joinedup.source.SourceRecord;
import org.joinedup.source.SourceRecordKey;
import org.jspecify.annotations.Nullable;

/// Writes staged records of invented people, one fact at a time.
///
/// @param record as staged so far
/// @param individualId to whom it is linked; null for nobody
record Staged(SourceRecord record, @Nullable String individualId) {

    static Staged staged(String key, @Nullable String given, @Nullable String family) {
        return of(key, new PersonName(given, null, family, null), null, null, null);
    }

    Staged born(String date) {
        return of(key(), record.name(), LocalDate.parse(date), record.sex(), individualId);
    }

    Staged of(Sex sex) {
        return of(key(), record.name(), record.birthDate(), sex, individualId);
    }

    Staged formerly(String family) {
        var name = new PersonName(record.name().given(), null, record.name().family(), family);
        return of(key(), name, record.birthDate(), record.sex(), individualId);
    }

    Staged linkedTo(String id) {
        return of(key(), record.name(), record.birthDate(), record.sex(), id);
    }

    String key() {
        return record.key().text();
    }

    StagedRecord toStagedRecord() {
        return new StagedRecord(record, false, individualId == null ? null : new Link(key(), individualId, 0, null));
    }

    /// Who was who, all known for equally long and none ever linked to another.
    static IdentitiesBefore before(Map<String, String> idsByKey, Set<String> everUsed) {
        var links = new HashMap<String, Link>();
        idsByKey.forEach((key, id) -> links.put(key, new Link(key, id, 0, null)));
        var known = new HashMap<String, KnownIndividual>();
        everUsed.forEach(id -> known.put(id, known(id, idsByKey.containsValue(id) ? "some" : "")));
        return new IdentitiesBefore(links, known, Map.of());
    }

    static KnownIndividual known(String id, String hash) {
        return new KnownIndividual(id, hash, Instant.parse("2011-03-31T05:00:00Z"));
    }

    /// A cluster without evidence, so a link is equal whenever its individual is.
    static Cluster cluster(String... keys) {
        return new Cluster(Arrays.stream(keys)
                .map(key -> new ClusterMember(SourceRecordKey.parse(key), List.of()))
                .toList());
    }

    private static Staged of(
            String key,
            PersonName name,
            @Nullable LocalDate birthDate,
            @Nullable Sex sex,
            @Nullable String individualId) {
        var record = new SourceRecord(
                SourceRecordKey.parse(key),
                name,
                birthDate,
                sex,
                null,
                null,
                null,
                Residence.NONE,
                null,
                null,
                Home.NONE);
        return new Staged(record, individualId);
    }
}
