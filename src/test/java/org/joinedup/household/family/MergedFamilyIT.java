package org.joinedup.household.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.graph.TestGraph;
import org.joinedup.ingest.PartnerInbox;
import org.joinedup.pipeline.TestPipeline;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.joinedup.viewpoint.TestViewpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who was two people yesterday has one family today, under either id.
class MergedFamilyIT {

    private static final Caller CALLER = new Caller("ash", Set.of(Role.PRACTITIONER));

    private static final String NOW = "2011-03-31T05:00:00Z";
    private static final String ADA =
            "S-1,Ada,Okafor,29/03/2003,F,9991234004,12,Larkspindle Close,JU1 2AB,999000000012,,";

    @TempDir
    Path folder;

    @Test
    void findsTheFamilyOfOneWhoWasMerged() {
        var graph = TestGraph.IN_PROCESS.empty();
        var inbox = new PartnerInbox(folder);
        inbox.schools("2011-03-30-full")
                .pupils(ADA, "S-2,Adeline,Stone,02/11/2001,F,,3,Larkspindle Close,JU1 2AB,999000000003,,")
                .arrives();
        var before = individuals(graph, inbox);
        inbox.schools("2011-03-31-full")
                .pupils(ADA, ADA.replace("S-1", "S-2"))
                .relations("L-1,S-1,S-2,brother or sister,,,")
                .arrives();
        var after = individuals(graph, inbox);

        var now = TestViewpoint.of(graph, Clock.fixed(Instant.parse(NOW), ZoneOffset.UTC));
        var queries = new FamilyQueries(graph, now.today(), now.shared());
        assertThat(before).hasSize(2);
        assertThat(after).hasSize(1);
        assertThat(before)
                .map(id -> queries.family(id, new Extent(1, 60), CALLER).orElseThrow())
                .allMatch(family -> after.contains(family.individual().id()))
                .allMatch(family -> family.members().isEmpty());
        assertThat(queries.family("0000000000000000", new Extent(1, 60), CALLER))
                .isEmpty();
    }

    private static List<String> individuals(Graph graph, PartnerInbox inbox) {
        new TestPipeline(graph, inbox, NOW).load();
        return graph.read(Statement.named("test/givenNames"), row -> row.text("individualId"));
    }
}
