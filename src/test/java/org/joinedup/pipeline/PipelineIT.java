package org.joinedup.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.joinedup.PartnersTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

@PartnersTest
class PipelineIT {

    @Autowired
    private GraphQlTester graphQl;

    @Test
    void answersWhoIsInvolvedFromTwoPartnersDeliveries() {
        var id = graphQl.document("""
            { searchIndividuals(name: "ada okafor") { edges { node { id displayName birthDate } } } }
            """)
                .execute()
                .path("searchIndividuals.edges[0].node.id")
                .entity(String.class)
                .get();
        var names = graphQl.document("""
            query ($id: ID!) { whoIsInvolved(individualId: $id) {
              individual { displayName records { key { system recordId } } households { household { members { individual { displayName } } address { uprn lsoa { code ward { name } } } } } }
              involvements { practitioner { name phone } role service { name } from to current source { code asOf } }
              coverage { source { code name asOf } records } } }
            """).variable("id", id).execute();
        names.path("whoIsInvolved.involvements[*].practitioner.name")
                .entityList(String.class)
                .containsExactly("Ash Verma", "Pat Quill", "Noor Haddad");
        assertThat(id).hasSize(16);
    }
}
