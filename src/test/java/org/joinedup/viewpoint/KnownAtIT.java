package org.joinedup.viewpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.joinedup.graph.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/// What was answered at a moment is what is answered of that moment for ever after, whatever came,
/// changed, closed, moved, merged and split in between.
@HandLoadedTest
class KnownAtIT {

    private static final LocalDate FIRST_DAY = LocalDate.of(2011, 4, 1);
    private static final int DAYS = 10;
    private static final String NOTHING = "{whoIsInvolved=null, individual=null, household=null}";

    @Autowired
    private GraphQlTester graphQl;

    @Autowired
    private HandLoading loading;

    private final Map<Moment, Map<String, String>> answers = new LinkedHashMap<>();

    @ParameterizedTest
    @ValueSource(ints = 2)
    void answersOfEveryMomentWhatWasAnsweredThen(int seed) throws IOException {
        var random = new Random(seed);
        graphQl = graphQl.mutate().responseTimeout(Duration.ofSeconds(60)).build();
        loading.begin(graphQl);
        var partners = new RandomPartners(random, loading.inbox());
        for (var day = FIRST_DAY; day.isBefore(FIRST_DAY.plusDays(DAYS)); day = day.plusDays(1)) {
            live(day, partners, random);
        }

        loading.at(FIRST_DAY.plusDays(100) + "T06:00:00Z");
        var ids = ids();
        assertThat(answers).hasSizeGreaterThan(2 * DAYS);
        assertThat(kinds()).contains("PastVersion", "WAS_LINKED_TO", "WAS_MEMBER_OF", "WAS_MERGED_INTO", "SPLIT_FROM");
        answers.forEach((moment, then) -> ids.forEach(id ->
                assertThat(ask(id, moment)).as("%s of %s", id, moment).isEqualTo(then.getOrDefault(id, NOTHING))));
    }

    private void live(LocalDate day, RandomPartners partners, Random random) {
        if (random.nextInt(3) == 0 && day.isAfter(FIRST_DAY)) {
            partners.mend(day.minusDays(1));
        }
        partners.liveThrough(day);
        partners.changeMind(loading.matcher());
        loading.load(day + "T05:00:00Z");
        keepAnswers(day, "T06:00:00Z", random);
        if (random.nextBoolean()) {
            partners.changeMind(loading.matcher());
            loading.rematch(day + "T12:00:00Z");
            keepAnswers(day, "T13:00:00Z", random);
        }
    }

    /// Of today, as it is usually asked, and of an earlier day.
    private void keepAnswers(LocalDate day, String time, Random random) {
        loading.at(day + time);
        var today = new HashMap<String, String>();
        ids().forEach(id -> today.put(id, ask(id, new Moment(null, null))));
        answers.put(new Moment(day, day + time), today);
        var earlier = day.minusDays(1 + random.nextInt(120));
        var past = new HashMap<String, String>();
        ids().forEach(id -> past.put(id, ask(id, new Moment(earlier, null))));
        answers.put(new Moment(earlier, day + time), past);
    }

    /// @return of every individual and household that there is or was
    private TreeSet<String> ids() {
        var ids = new TreeSet<String>();
        for (var statement : new String[] {"individual/individuals", "household/households"}) {
            ids.addAll(loading.graph().read(Statement.named(statement), row -> row.text("id")));
        }
        return ids;
    }

    private List<String> kinds() {
        return loading.graph().read(Statement.named("test/census"), row -> row.text("kind"));
    }

    private String ask(String id, Moment moment) {
        var answer = graphQl.documentName("KnownAt")
                .variable("id", id)
                .variable("asOf", moment.asOf == null ? null : moment.asOf.toString())
                .variable("knownAt", moment.knownAt)
                .execute();
        return answer.path("$.data").entity(Map.class).get().toString();
    }

    private record Moment(
            @Nullable LocalDate asOf, @Nullable String knownAt) {}
}
