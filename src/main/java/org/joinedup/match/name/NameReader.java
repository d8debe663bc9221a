package org.joinedup.match.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads written names into the forms that are compared; the same text is read only once.
///
/// Not safe for several threads at once.
public final class NameReader {

    private static final Set<String> PARTICLES =
            Set.of("O", "MC", "MAC", "ST", "DE", "DA", "DI", "DU", "LA", "LE", "VAN", "VON", "DER", "AL", "EL", "BIN");
    private static final Nicknames NICKNAMES = Nicknames.ofClassPath();

    private final Map<String, GivenName> givenNames = new HashMap<>();
    private final Map<String, FamilyName> familyNames = new HashMap<>();
    private final Map<String, List<String>> middleNames = new HashMap<>();
    private final Map<String, Long> bearers = new HashMap<>();
    private final long manyBearers;

    /// @param bearers how many records have each given name, as written
    /// @param manyBearers from how many on a name is established
    public NameReader(Map<String, Long> bearers, long manyBearers) {
        bearers.forEach((written, count) -> this.bearers.merge(first(NameText.words(written)), count, Long::sum));
        this.manyBearers = manyBearers;
    }

    /// @param written null when not held
    public GivenName givenName(@Nullable String written) {
        return written == null ? GivenName.NONE : givenNames.computeIfAbsent(written, this::readGivenName);
    }

    /// @param written null when not held
    public FamilyName familyName(@Nullable String written) {
        return written == null ? FamilyName.NONE : familyNames.computeIfAbsent(written, NameReader::readFamilyName);
    }

    /// @param written middle names; null when there are none
    /// @return their words, plain
    public List<String> middleNames(@Nullable String written) {
        return written == null ? List.of() : middleNames.computeIfAbsent(written, NameText::words);
    }

    private GivenName readGivenName(String written) {
        var words = NameText.words(written);
        if (words.isEmpty()) {
            return GivenName.NONE;
        }
        var first = first(words);
        return new GivenName(String.join("", words), first, NICKNAMES.roots(first), isEstablished(first));
    }

    private static String first(List<String> words) {
        return words.isEmpty() ? "" : words.getFirst();
    }

    private boolean isEstablished(String name) {
        return NICKNAMES.knows(name) || bearers.getOrDefault(name, 0L) >= manyBearers;
    }

    private static FamilyName readFamilyName(String written) {
        var words = NameText.words(written);
        if (words.isEmpty()) {
            return FamilyName.NONE;
        }
        var parts = joinParticles(words);
        return new FamilyName(String.join("", words), parts, Soundex.code(parts.getLast()));
    }

    private static List<String> joinParticles(List<String> words) {
        var parts = new ArrayList<String>();
        var particles = "";
        for (var word : words) {
            particles += word;
            if (!PARTICLES.contains(word)) {
                parts.add(particles);
                particles = "";
            }
        }
        if (!particles.isEmpty()) {
            parts.add(particles);
        }
        return List.copyOf(parts);
    }
}
