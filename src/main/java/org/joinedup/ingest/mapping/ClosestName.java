package org.joinedup.ingest.mapping;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// Suggests what a name that is not known was meant to be.
public final class ClosestName {

    private ClosestName() {}

    /// Compares without regard to case, blanks and punctuation.
    ///
    /// @param wanted a name
    /// @param names to choose from
    /// @return empty when none differs by less than about a third of its letters
    public static Optional<String> find(String wanted, Collection<String> names) {
        var letters = letters(wanted);
        var distance = new LevenshteinDistance(letters.length() / 3);
        return names.stream()
                .filter(name -> distance.apply(letters, letters(name)) >= 0)
                .min(Comparator.comparingInt(name -> distance.apply(letters, letters(name))));
    }

    /// @param one name
    /// @param other name
    /// @return whether they differ in case, blanks and punctuation only
    public static boolean isSame(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
