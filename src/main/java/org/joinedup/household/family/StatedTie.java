package org.joinedup.household.family;

import java.util.Objects;
import org.joinedup.graph.Row;
import org.joinedup.individual.Individual;
import org.joinedup.source.RelationKind;

/// One statement as it reads for the person who is asked about.
///
/// @param other the related person
/// @param kind what the other is to the person
/// @param statement who says so
record StatedTie(Individual other, RelationKind kind, RelationStatement statement) {

    /// @param row of `statements` in `Individual.relations.cypher`
    static StatedTie from(Row row) {
        var statement = RelationStatement.from(row);
        var stated = RelationKind.valueOf(row.text("kind"));
        return new StatedTie(
                Individual.from(Objects.requireNonNull(row.findRow("other"))),
                statement.inverse() ? stated.inverse() : stated,
                statement);
    }
}
