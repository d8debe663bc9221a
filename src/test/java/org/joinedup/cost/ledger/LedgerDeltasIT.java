package org.joinedup.cost.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.joinedup.graph.Statement;
import org.joinedup.viewpoint.HandLoadedTest;
import org.joinedup.viewpoint.HandLoading;
import org.joinedup.viewpoint.RandomPartners;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/// Reading again only who may have changed gives the ledger that reading everybody gives, whatever
/// came, changed, closed, moved, merged and split in between.
@HandLoadedTest
class LedgerDeltasIT {

    private static final LocalDate FIRST_DAY = LocalDate.of(2011, 4, 1);

    @Autowired
    private GraphQlTester graphQl;

    @Autowired
    private HandLoading loading;

    @Autowired
    private LedgerReader reader;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void equalsALedgerThatIsReadWhole(int seed) throws IOException {
        var random = new Random(seed);
        loading.begin(graphQl.mutate().responseTimeout(Duration.ofSeconds(60)).build());
        var partners = new RandomPartners(random, loading.inbox());
        var kept = reader.read();
        var changes = 0;
        for (var day = FIRST_DAY; day.isBefore(FIRST_DAY.plusDays(10)); day = day.plusDays(1)) {
            partners.liveThrough(day);
            if (random.nextInt(3) == 0) {
                partners.changeMind(loading.matcher());
            }
            loading.load(day + "T05:00:00Z");
            publish(day);
            var before = content(kept);
            kept = reader.readAfter(kept);
            assertThat(content(kept)).as("%s", day).isEqualTo(content(reader.read()));
            changes += before.equals(content(kept)) ? 0 : 1;
        }
        assertThat(changes).isGreaterThan(4);
        assertThat(content(kept)).isNotEmpty();
    }

    private void publish(LocalDate day) {
        var at = Instant.parse(day + "T05:00:02Z").atZone(ZoneOffset.UTC);
        loading.graph().write(Statement.named("pipeline/publishLoad").with("at", at));
    }

    /// @return by id, everything that is held of a person, by names and not by numbers
    private static Map<String, List<String>> content(Ledger ledger) {
        var all = new TreeMap<String, List<String>>();
        for (var number = 0; number < ledger.people(); number++) {
            var person = ledger.person(number);
            var held = new ArrayList<String>();
            var traits = person.traits();
            held.add(traits.birthDate() + " " + traits.tenure() + " " + traits.mosaicType());
            IntStream.range(0, person.stays().size()).forEach(stay -> held.add(stay(ledger, person.stays(), stay)));
            IntStream.range(0, person.rows().size())
                    .mapToObj(row -> row(ledger, person.rows(), row))
                    .sorted()
                    .forEach(held::add);
            all.put(person.id(), held);
        }
        return all;
    }

    private static String stay(Ledger ledger, PersonStays stays, int stay) {
        var household = stays.household(stay);
        return "%s in %d from %d to %d"
                .formatted(
                        ledger.homes().id(household), ledger.homes().area(household), stays.from(stay), stays.to(stay));
    }

    private static String row(Ledger ledger, PersonRows rows, int row) {
        return "%s of %s from %d to %d over %d: %d"
                .formatted(
                        ledger.types().name(rows.type(row)),
                        ledger.systems().name(rows.system(row)),
                        rows.from(row),
                        rows.to(row),
                        rows.over(row),
                        rows.thousandths(row));
    }
}
