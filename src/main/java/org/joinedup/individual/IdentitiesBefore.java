package org.joinedup.individual;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who was who before a match.
///
/// @param links by key of the source record, of all that are linked
/// @param individuals by id, of every individual that has or had records
/// @param histories by key, of source records that were linked to several individuals
record IdentitiesBefore(
        Map<String, Link> links, Map<String, KnownIndividual> individuals, Map<String, RecordHistory> histories) {

    /// @return null when the record is linked to nobody
    @Nullable
    String findId(String key) {
        var link = links.get(key);
        return link == null ? null : link.individualId();
    }

    /// @return match weight of the record's link, in bits; 0 when it is linked to nobody
    double weight(String key) {
        var link = links.get(key);
        return link == null ? 0 : link.matchWeight();
    }

    /// @return whether a linked record was among another individual's first, not among its present
    ///     one's
    boolean cameFromElsewhere(String key) {
        var history = histories.get(key);
        var id = findId(key);
        return history != null && id != null && history.cameFromElsewhere(id);
    }

    /// @return ids of individuals other than its present one that the record was linked to
    List<String> pastIds(String key) {
        var history = histories.get(key);
        return history == null
                ? List.of()
                : history.founderOf().keySet().stream()
                        .filter(id -> !id.equals(findId(key)))
                        .sorted()
                        .toList();
    }

    boolean isFounder(String key, String id) {
        var history = histories.get(key);
        return history != null && history.founderOf().getOrDefault(id, false);
    }

    boolean isRetired(String id) {
        var known = individuals.get(id);
        return known != null && known.isRetired();
    }

    /// @return when it was first found; the end of time for one that is not known
    Instant since(String id) {
        var known = individuals.get(id);
        return known == null ? Instant.MAX : known.knownFrom();
    }
}
