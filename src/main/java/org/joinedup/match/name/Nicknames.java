package org.joinedup.match.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/// Which given names are forms of one another, from `match/nicknames.csv`.
///
/// A line is a root and its forms: two names are forms of one another when a line has both. So
/// Alex goes with Alexander and with Alexandra, and these two do not go together.
public final class Nicknames {

    private static final String FILE = "/match/nicknames.csv";

    private final Map<String, TreeSet<String>> roots = new HashMap<>();

    private Nicknames(List<String> lines) {
        for (var line : lines) {
            var names = line.toUpperCase(Locale.ROOT).split(",");
            for (var name : names) {
                roots.computeIfAbsent(name, any -> new TreeSet<>()).add(names[0]);
            }
        }
    }

    /// @throws UncheckedIOException if the file cannot be read
    public static Nicknames ofClassPath() {
        var stream = Objects.requireNonNull(Nicknames.class.getResourceAsStream(FILE), FILE);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new Nicknames(
                    reader.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param name a plain word
    /// @return the roots of the lines it stands on, sorted; itself when it stands on none
    public List<String> roots(String name) {
        var known = roots.get(name);
        return known == null ? List.of(name) : List.copyOf(known);
    }

    /// @return whether it is a name of its own, so that a name like it need not be a misspelling
    public boolean knows(String name) {
        return roots.containsKey(name);
    }
}
