package org.joinedup.cost.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Numbers for codes, in their order.
///
/// @param sorted the codes, each once; a code's number is its place
/// @param numbers the same the other way round
record Codes(List<String> sorted, Map<String, Integer> numbers) {

    /// @param codes in any order, with repeats and nulls
    static Codes of(Stream<@Nullable String> codes) {
        var sorted = codes.filter(Objects::nonNull).distinct().sorted().toList();
        var numbers = new HashMap<String, Integer>();
        sorted.forEach(code -> numbers.put(code, numbers.size()));
        return new Codes(sorted, numbers);
    }

    int size() {
        return sorted.size();
    }

    String code(int number) {
        return sorted.get(number);
    }

    /// @return [Counts#UNKNOWN] for null
    int number(@Nullable String code) {
        return code == null ? Counts.UNKNOWN : numbers.getOrDefault(code, Counts.UNKNOWN);
    }
}
