package org.joinedup.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.joinedup.PartnersTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// `docs/graph.md` describes everything that is in a loaded graph.
@PartnersTest
class LoadedGraphDocsIT {

    private final GraphDocs docs = GraphDocs.read();

    @Autowired
    private Graph graph;

    @Test
    void describesEveryPropertyOfANodeWithItsType() {
        var found = graph.read(
                Statement.named("test/nodeProperties"),
                row -> row.text("label") + "." + row.text("property") + " " + type(row));

        assertThat(found).isNotEmpty().isSubsetOf(docs.properties());
    }

    @Test
    void describesEveryPropertyOfARelationshipWithItsType() {
        var found = graph.read(
                Statement.named("test/relationshipProperties"),
                row -> row.text("relationship") + "." + row.text("property") + " " + type(row));

        assertThat(found).isNotEmpty().isSubsetOf(docs.relationshipProperties());
    }

    @Test
    void describesWhatEveryRelationshipGoesFromAndTo() {
        var found = graph.read(
                Statement.named("test/relationshipEnds"),
                row -> "%s from %s to %s"
                        .formatted(row.text("relationship"), row.text("fromLabel"), row.text("toLabel")));

        assertThat(found).isNotEmpty().isSubsetOf(docs.ends());
    }

    /// An empty list has no type of its own.
    private static String type(Row row) {
        return row.text("type")
                .replace(" NOT NULL", "")
                .replace("ZONED DATETIME", "DATETIME")
                .replace("LIST<NOTHING>", "LIST<STRING>");
    }
}
