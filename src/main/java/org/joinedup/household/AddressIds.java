package org.joinedup.household;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.joinedup.source.Fingerprint;

/// Gives each address an id that lasts, also when its UPRN becomes known later.
final class AddressIds {

    private static final int ID_LENGTH = 16;

    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /// An address keeps its id; of two that turn out to be one, the first id stays.
    ///
    /// @param key what tells the address apart: its UPRN, or its line and postcode
    void keep(String key, String id) {
        ids.putIfAbsent(key, id);
        used.add(id);
    }

    /// @param key what tells the address apart: its UPRN, or its line and postcode
    String id(String key) {
        return ids.computeIfAbsent(key, this::newId);
    }

    private String newId(String key) {
        return IntStream.iterate(0, attempt -> attempt + 1)
                .mapToObj(attempt -> Fingerprint.of(key, attempt).substring(0, ID_LENGTH))
                .filter(used::add)
                .findFirst()
                .orElseThrow();
    }
}
