package org.joinedup.cost.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.joinedup.cost.segment.Measure.DAYS;
import static org.joinedup.cost.segment.Measure.PEOPLE;
import static org.joinedup.cost.segment.Measure.TENURE;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.joinedup.cost.CostFilter;
import org.joinedup.cost.CostQuestion;
import org.joinedup.cost.Window;
import org.joinedup.cost.concentration.Concentration;
import org.joinedup.cost.ledger.Costs;
import org.joinedup.cost.ledger.HandMadeLedger;
import org.joinedup.cost.ledger.Traits;
import org.joinedup.cost.price.Unit;
import org.joinedup.cost.segment.SegmentContribution.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Twelve tenants of 15 and 28 owners of 40.
///
/// Each tenant has a visit at 50p, the first has two, two are not in employment for 31 and 10 days
/// at 1p: 691p. Seven owners have ten meals at 1p, one is not in employment for a day: 71p.
class CostSegmentsTests {

    private static final Window YEAR = new Window(LocalDate.of(2010, 4, 1), LocalDate.of(2011, 3, 31));
    private static final List<Feature> FEATURES = List.of(
            new Feature("TENANT", "Tenant", Set.of("SOCIAL_RENTED"), TENURE, null),
            new Feature("NEET", "Not in employment", Set.of("NEET"), DAYS, null),
            new Feature("FED", "Fed", Set.of("MEAL"), PEOPLE, null),
            new Feature("NEET_TENANT", "Not in employment, of tenants", Set.of("NEET"), PEOPLE, "TENANT"),
            new Feature("UNKNOWN", "What nobody has", Set.of("OTHER"), PEOPLE, null));

    private final CostSegments answer = segments(question(CostFilter.ALL));
    private final CostSegment tenants = answer.segments().getFirst();
    private final CostSegment owners = answer.segments().getLast();

    @Test
    void saysWhatASegmentCosts() {
        assertThat(tenants.name()).isEqualTo("highest-cost 30%");
        assertThat(tenants.people()).isEqualTo(12);
        assertThat(tenants.pence()).isEqualTo(691);
        assertThat(tenants.share()).isEqualTo(691 / 762.0);
        assertThat(tenants.mean()).as("57.58").isEqualTo(58);
        assertThat(tenants.least()).isEqualTo(50);
        assertThat(tenants.most()).as("two visits and 31 days").isEqualTo(131);
        assertThat(owners.name()).isEqualTo("the rest, from 30% on");
        assertThat(owners.pence()).isEqualTo(71);
    }

    @Test
    void saysWithWhomItCompares() {
        assertThat(answer.base().people()).isEqualTo(40);
        assertThat(answer.base().pence()).isEqualTo(762);
        assertThat(answer.base().wardKnown())
                .as("one owner lives nowhere that is known")
                .isEqualTo(39);
    }

    @Test
    void saysOfWhatAgeAndClassTheyAre() {
        var fifteen = new AgeRange(15, 15, 12, new Rates(1, 0.3));
        assertThat(tenants.majorityAge()).isEqualTo(fifteen);
        assertThat(tenants.overRepresentedAge()).isEqualTo(fifteen);
        assertThat(tenants.mosaicGroup()).isEqualTo(new DominantClass("O", 12, new Rates(1, 0.3)));
        assertThat(tenants.mosaicType()).isEqualTo(new DominantClass("O69", 12, new Rates(1, 0.3)));
        assertThat(owners.mosaicType()).isEqualTo(new DominantClass("A01", 28, new Rates(1, 0.7)));
    }

    @Test
    void saysWhereTheyLive() {
        assertThat(tenants.wards())
                .containsExactly(
                        new SegmentWard("W1", "Ward W1", 12, new Rates(1, 12 / 39.0)),
                        new SegmentWard("W2", "Ward W2", 0, new Rates(0, 27 / 39.0)));
        assertThat(tenants.wards()).extracting(SegmentWard::overRepresented).containsExactly(true, false);
    }

    @Test
    void setsTheGroupsRateBesideEveryones() {
        assertThat(tenants.features())
                .extracting(SegmentFeature::people, SegmentFeature::groupRate, SegmentFeature::baseRate)
                .containsExactly(
                        tuple(12, 1.0, 0.3),
                        tuple(2, 2 / 12.0, 3 / 40.0),
                        tuple(0, 0.0, 7 / 40.0),
                        tuple(2, 2 / 12.0, 2 / 12.0),
                        tuple(0, 0.0, 0.0));
        assertThat(tenants.features().getLast().index()).isNull();
        assertThat(tenants.features().get(3).index()).isEqualTo(1.0);
    }

    /// 31 + 10 days of two tenants; 42 days of three people.
    @Test
    void countsDaysForThoseWhoHaveThem() {
        assertThat(tenants.features().get(1).groupDays()).isEqualTo(20.5);
        assertThat(tenants.features().get(1).baseDays()).isEqualTo(14.0);
        assertThat(tenants.features().getFirst().groupDays()).isNull();
    }

    @Test
    void saysWhatEachServiceContributes() {
        assertThat(tenants.services())
                .containsExactly(
                        new SegmentContribution(new Label("Visitors", "some"), 650, 650 / 691.0, 12, 1),
                        new SegmentContribution(new Label("Connexions", "some"), 41, 41 / 691.0, 2, 2 / 3.0));
    }

    @Test
    void countsATypeThatIsOfNoService() {
        assertThat(owners.services()).extracting(SegmentContribution::name).containsExactly("Connexions");
        assertThat(owners.types())
                .containsExactly(
                        new SegmentContribution(new Label("MEAL", null), 70, 70 / 71.0, 7, 1),
                        new SegmentContribution(new Label("NEET", null), 1, 1 / 71.0, 1, 1 / 3.0));
    }

    @Test
    void countsFeaturesWhateverCostsAreAskedAbout() {
        var visits = segments(question(new CostFilter(Set.of("VISIT"), null, null, null, null)));
        var group = visits.segments().getFirst();
        assertThat(group.pence()).isEqualTo(650);
        assertThat(group.features()).isEqualTo(tenants.features());
    }

    @Test
    void cutsByAFeature() {
        var costs = question(CostFilter.ALL);
        var columns = ProfileColumns.of(costs, FEATURES);
        var ledger = costs.ledger();
        var byRule = Segmentation.of(
                "Fed", ledger.people(), person -> columns.features().has(ledger.person(person), 2));
        var segments = CostSegments.of(columns, byRule, 0.5).segments();
        assertThat(segments).extracting(CostSegment::name).containsExactly("Fed", "not: Fed");
        assertThat(segments).extracting(CostSegment::people).containsExactly(7, 33);
        assertThat(segments.getFirst().fromPercent()).isNull();
        assertThat(segments.getFirst().majorityAge())
                .as("fewer than ten people")
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void addsUpToTheTotalWhateverTheBands(long seed) {
        var random = new Random(seed);
        var costs = randomCosts(random);
        var percents = random.doubles(1 + random.nextInt(8), 0.1, 12).boxed().toList();
        var segments = CostSegments.of(
                        ProfileColumns.of(costs, FEATURES), Segmentation.of(Bands.of(percents), costs.byPerson()), 0.5)
                .segments();
        assertThat(segments).hasSize(percents.size() + 1);
        assertThat(segments.stream().mapToInt(CostSegment::people).sum())
                .isEqualTo(costs.ledger().people());
        assertThat(segments.stream().mapToLong(CostSegment::pence).sum()).isEqualTo(costs.total());
        assertThat(segments.stream()
                        .flatMap(one -> one.types().stream())
                        .mapToLong(SegmentContribution::pence)
                        .sum())
                .isEqualTo(costs.total());
        assertThat(segments.getFirst().pence())
                .isEqualTo(Concentration.of(costs.byPerson())
                        .share(percents.getFirst())
                        .pence());
    }

    private static CostSegments segments(Costs costs) {
        var byBands = Segmentation.of(Bands.of(List.of(30.0)), costs.byPerson());
        return CostSegments.of(ProfileColumns.of(costs, FEATURES), byBands, 0.5);
    }

    private static Costs question(CostFilter filter) {
        return place().ledger().ask(new CostQuestion(YEAR, null, filter, null));
    }

    private static HandMadeLedger place() {
        var place = prices().isIn("h1", "W1").isIn("h2", "W2");
        for (var i = 1; i <= 12; i++) {
            var id = "a%02d".formatted(i);
            place.person(new Traits(id, LocalDate.of(1995, 6, 1), "SOCIAL_RENTED", "O", "O69"))
                    .lives(id, "h1", null, null)
                    .received(id, "VISIT", LocalDate.of(2010, 5, i));
        }
        for (var i = 1; i <= 28; i++) {
            var id = "b%02d".formatted(i);
            place.person(new Traits(id, LocalDate.of(1970, 6, 1), "OWNED", "A", "A01"));
        }
        for (var i = 1; i <= 27; i++) {
            place.lives("b%02d".formatted(i), "h2", null, LocalDate.of(2011, 3, 1));
        }
        for (var i = 1; i <= 7; i++) {
            place.received("b0" + i, "some", "MEAL", LocalDate.of(2011, 1, 1), LocalDate.of(2011, 1, 10));
        }
        return place.received("a01", "VISIT", LocalDate.of(2010, 6, 1))
                .received("a01", "some", "NEET", LocalDate.of(2011, 3, 1), LocalDate.of(2011, 4, 30))
                .received("a02", "some", "NEET", LocalDate.of(2011, 3, 22), null)
                .received("b01", "some", "NEET", LocalDate.of(2011, 3, 31), null);
    }

    private static HandMadeLedger prices() {
        return new HandMadeLedger()
                .price("VISIT", Unit.EACH, 50, "Visitors")
                .price("MEAL", Unit.DAY, 1, null)
                .price("NEET", Unit.DAY, 1, "Connexions");
    }

    private static Costs randomCosts(Random random) {
        var place = prices();
        IntStream.range(0, 20 + random.nextInt(200)).forEach(i -> {
            var id = "p%03d".formatted(i);
            place.person(id);
            for (var n = random.nextInt(4); n > 0; n--) {
                place.received(
                        id,
                        List.of("VISIT", "MEAL", "NEET").get(random.nextInt(3)),
                        YEAR.from().plusDays(random.nextInt(500)));
            }
        });
        return place.ledger().ask(CostQuestion.of(YEAR));
    }
}
