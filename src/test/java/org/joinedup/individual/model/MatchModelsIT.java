package org.joinedup.individual.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.joinedup.PartnersTest;
import org.joinedup.match.Decision;
import org.joinedup.match.Explanation;
import org.joinedup.match.FellegiSunter;
import org.joinedup.match.Matcher;
import org.joinedup.match.Matching;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.joinedup.source.SourceRecord;
import org.joinedup.source.SourceRecordKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.TestPropertySource;

/// Models are trained, looked at and adopted by GraphQL in the running service.
@PartnersTest
@TestPropertySource(properties = "joinedup.match.folder=target/models/${random.uuid}")
class MatchModelsIT {

    private static final String TRAIN = """
        mutation { trainMatchModel { version records comparedWith levels { comparison level before after } } }
        """;
    private static final String ADOPT = """
        mutation($version: ID!) { adoptMatchModel(version: $version) { version records } }
        """;
    private static final String MODEL = """
        { matchModel { version records priorBits levels { comparison level m u household bits } } }
        """;

    @Autowired
    private ExecutionGraphQlService service;

    @Autowired
    private CountingMatcher matcher;

    private GraphQlTester graphQl;

    @BeforeEach
    void loaded() {
        graphQl = as(Role.DATA_MANAGER);
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(() -> text("{ loadProgress { step } }", "step").equals("DONE"));
    }

    /// In one test, because a model that is in force stays in force.
    @Test
    void areTrainedAndTakeEffectWhenAdopted() {
        var trained = graphQl.document(TRAIN).execute();
        var version =
                trained.path("trainMatchModel.version").entity(String.class).get();
        assertThat(version).isEqualTo("fellegi-sunter-2011-03-31");
        trained.path("trainMatchModel.comparedWith").entity(String.class).isEqualTo("starting-model-1");
        var changes =
                trained.path("trainMatchModel.levels").entityList(Change.class).get();
        assertThat(changes)
                .hasSizeBetween(2, 50)
                .isSortedAccordingTo((one, other) -> Double.compare(other.size(), one.size()));
        graphQl.document(MODEL).execute().path("matchModel").valueIsNull();

        var before = matcher.matches();
        graphQl.document(ADOPT).variable("version", version).executeAndVerify();
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> matcher.matches() > before);
        loaded();

        var model = graphQl.document(MODEL).execute();
        model.path("matchModel.version").entity(String.class).isEqualTo(version);
        model.path("matchModel.priorBits")
                .entity(Double.class)
                .satisfies(bits -> assertThat(bits).isNegative());
        assertThat(model.path("matchModel.levels")
                        .entityList(MatchModel.Level.class)
                        .get())
                .allSatisfy(level -> {
                    assertThat(level.level()).isPositive();
                    assertThat(level.m()).isBetween(0.0, 1.0);
                    assertThat(level.bits()).isEqualTo(Math.log(level.m() / level.u()) / Math.log(2));
                });
        assertThat(matcher.version()).isEqualTo(version);

        again(version);
    }

    @Test
    void areAdoptedOnlyWhenKept() {
        var before = matcher.matches();
        graphQl.document(ADOPT)
                .variable("version", "../in-force")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getErrorType().toString()).isEqualTo("BAD_REQUEST");
                    assertThat(error.getMessage()).isEqualTo("There is no model of this version.");
                }));
        assertThat(matcher.matches()).isEqualTo(before);
    }

    @Test
    void areNotForPractitioners() {
        graphQl = as(Role.PRACTITIONER);
        for (var document : List.of(
                TRAIN,
                MODEL,
                "{ matchModels }",
                ADOPT.replace("$version)", "\"none\")").replace("($version: ID!)", ""))) {
            graphQl.document(document)
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors)
                            .singleElement()
                            .extracting(error -> error.getErrorType().toString())
                            .isEqualTo("FORBIDDEN"));
        }
    }

    /// The same records give the same model under another version, and the one in force stays.
    private void again(String version) {
        var again = graphQl.document(TRAIN).execute();
        again.path("trainMatchModel.version").entity(String.class).isEqualTo(version + "-2");
        again.path("trainMatchModel.comparedWith").entity(String.class).isEqualTo(version);
        assertThat(again.path("trainMatchModel.levels").entityList(Change.class).get())
                .allMatch(change -> change.size() < 1e-9);
        graphQl.document("{ matchModels }")
                .execute()
                .path("matchModels")
                .entityList(String.class)
                .containsExactly(version, version + "-2");
        graphQl.document(MODEL)
                .execute()
                .path("matchModel.version")
                .entity(String.class)
                .isEqualTo(version);
    }

    private String text(String document, String field) {
        return graphQl.document(document)
                .execute()
                .path("loadProgress." + field)
                .entity(String.class)
                .get();
    }

    private GraphQlTester as(Role... roles) {
        return ExecutionGraphQlServiceTester.builder(service)
                .responseTimeout(Duration.ofSeconds(60))
                .configureExecutionInput((input, builder) -> builder.graphQLContext(
                                context -> context.put(Caller.class, new Caller("ash", Set.of(roles))))
                        .build())
                .build();
    }

    record Change(String comparison, int level, double before, double after) {

        double size() {
            return Math.abs(after - before);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        @Primary
        CountingMatcher countingMatcher(FellegiSunter matcher) {
            return new CountingMatcher(matcher, new AtomicInteger());
        }
    }

    /// The service's own matcher, counting how often it is asked for a match.
    record CountingMatcher(FellegiSunter matcher, AtomicInteger counted) implements Matcher {

        int matches() {
            return counted.get();
        }

        @Override
        public Matching match(
                Collection<SourceRecord> records, List<Decision> decisions, Map<SourceRecordKey, String> before) {
            var matching = matcher.match(records, decisions, before);
            counted.incrementAndGet();
            return matching;
        }

        @Override
        public Explanation explain(SourceRecord left, SourceRecord right) {
            return matcher.explain(left, right);
        }

        @Override
        public String version() {
            return matcher.version();
        }
    }
}
