package org.joinedup.cost.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Numbers for names, so that columns hold whole numbers.
///
/// Names are added, never taken away, so a number means the same in every ledger.
public final class Names {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    Names() {}

    /// @return the name's number, from 0; a new one if it has none
    synchronized int number(String name) {
        var known = numbers.putIfAbsent(name, names.size());
        if (known != null) {
            return known;
        }
        names.add(name);
        return names.size() - 1;
    }

    /// @return how many names have a number
    public synchronized int size() {
        return names.size();
    }

    /// @return the name of a number
    /// @throws IndexOutOfBoundsException if no name has it
    public synchronized String name(int number) {
        return names.get(number);
    }

    /// @return the name's number; null when it has none
    public synchronized @Nullable Integer find(String name) {
        return numbers.get(name);
    }

    synchronized Stream<String> all() {
        return List.copyOf(names).stream();
    }
}
