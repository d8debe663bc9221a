package org.joinedup.graph;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A statement of the folder `cypher/` with the parameters to run it with.
///
/// @param name path without the extension, such as `individual/Query.individual`
/// @param parameters by name without the dollar sign; values are text, whole numbers as `Long` or
/// `Integer`, `Double`, `Boolean`, `LocalDate`, `ZonedDateTime`, null, and lists and maps of these
public record Statement(String name, Map<String, @Nullable Object> parameters) {

    /// Keeps the parameters as they are now; their order does not matter.
    public Statement {
        parameters = Collections.unmodifiableMap(new HashMap<>(parameters));
    }

    /// @param name path without the extension, such as `individual/Query.individual`
    public static Statement named(String name) {
        return new Statement(name, Map.of());
    }

    /// @return this statement with one parameter more
    public Statement with(String parameter, @Nullable Object value) {
        var all = new HashMap<>(parameters);
        all.put(parameter, value);
        return new Statement(name, all);
    }

    /// The name only, because parameters can be about people and what is printed ends up in a log.
    @Override
    public String toString() {
        return "Statement[" + name + "]";
    }

    /// @return the statement as it stands in its file, comments included
    public String text() {
        return CypherFiles.text(name);
    }
}
