package org.joinedup.ingest;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.joinedup.graph.Statement;
import org.joinedup.ingest.mapping.Mapping;
import org.jspecify.annotations.Nullable;

/// What the graph says of a source system: the properties of its node.
///
/// @param code of the system
/// @param properties from its mapping, and how fresh it is
record SystemDescription(String code, Map<String, @Nullable Object> properties) {

    static SystemDescription of(Mapping mapping) {
        var system = mapping.system();
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("name", system.name());
        properties.put("owner", system.owner());
        properties.put("population", system.population().description());
        properties.put("fromAge", system.population().fromAge());
        properties.put("toAge", system.population().toAge());
        properties.put("frequency", system.frequency().name());
        properties.put("agreement", system.agreement().reference());
        properties.put("purpose", system.agreement().purpose());
        properties.put("shared", system.agreement().shared());
        properties.put("roles", system.agreement().roles());
        return new SystemDescription(system.code(), properties);
    }

    /// @return the same with the date and moment of a delivery that was loaded
    SystemDescription loaded(LocalDate asOf, ZonedDateTime loadedAt) {
        var fresher = new HashMap<>(properties);
        fresher.put("asOf", asOf);
        fresher.put("loadedAt", loadedAt);
        return new SystemDescription(code, fresher);
    }

    Statement toStatement() {
        return Statement.named("ingest/stageSourceSystem").with("code", code).with("properties", properties);
    }
}
