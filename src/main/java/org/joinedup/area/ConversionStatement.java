package org.joinedup.area;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/// How a lookup is used, in sentences.
final class ConversionStatement {

    private ConversionStatement() {}

    static String of(ConversionStep step) {
        var said = new ArrayList<String>();
        said.add(count(step, Change.UNCHANGED) + " unchanged");
        add(said, step, Change.SPLIT, "split into");
        add(said, step, Change.MERGED, "merged into");
        add(said, step, Change.COMPLEX, "fitted as well as can be to");
        return "From the LSOAs of %d to those of %d: %s. Counts of a divided area go to its parts %s, and keep their sum; "
                        .formatted(step.from().year(), step.to().year(), String.join(", ", said), by(step))
                + "rates of joined areas are averaged in the same way.";
    }

    private static void add(List<String> said, ConversionStep step, Change change, String words) {
        var young = new TreeSet<String>();
        step.changes().forEach((code, found) -> {
            if (found == change) {
                young.addAll(step.weights()
                        .getOrDefault(code, Collections.emptySortedMap())
                        .keySet());
            }
        });
        if (!young.isEmpty()) {
            said.add("%d %s %d".formatted(count(step, change), words, young.size()));
        }
    }

    private static long count(ConversionStep step, Change change) {
        return step.changes().values().stream().filter(found -> found == change).count();
    }

    private static String by(ConversionStep step) {
        var weighted = step.weights().values().stream()
                .flatMap(parts -> parts.values().stream())
                .anyMatch(weight -> weight > 0);
        return weighted ? "by their postcodes (equally where none were counted)" : "equally";
    }
}
