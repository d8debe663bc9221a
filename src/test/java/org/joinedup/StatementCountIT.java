package org.joinedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.joinedup.graph.Graph;
import org.joinedup.involvement.team.CountedGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.test.tester.GraphQlTester;

/// A question runs as many statements as its shape asks for, not more for a larger family: one for
/// the root field, and one for each list below it.
@PartnersTest
@Import(StatementCountIT.Counting.class)
class StatementCountIT {

    @Autowired
    private GraphQlTester graphQl;

    @Autowired
    private Graph graph;

    @ParameterizedTest
    @CsvSource({
        "Query.individual, 4",
        "Query.whoIsInvolved, 1",
        "Query.household, 3",
        "Query.address, 4",
        "Query.practitioner, 3",
        "Query.service, 2",
        "Query.services, 2",
        "Query.family, 3",
        "Query.searchIndividuals, 1",
        "Query.teamAroundFamily, 1"
    })
    void isAsManyAsTheShapeAsksFor(String question, int statements) {
        ask(question);
        var counted = (CountedGraph) graph;
        counted.forget();

        ask(question);

        assertThat(counted.statements().stream().filter(StatementCountIT::isNotKept))
                .hasSize(statements);
    }

    /// How the source systems stand is asked once a second for everybody.
    private static boolean isNotKept(String statement) {
        return !statement.equals("viewpoint/sourceStates");
    }

    private void ask(String question) {
        var tester = graphQl.documentName(question);
        AnswersIT.VARIABLES.forEach(tester::variable);
        tester.executeAndVerify();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        static BeanPostProcessor countedGraph() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Graph graph ? new CountedGraph(graph) : bean;
                }
            };
        }
    }
}
