package org.joinedup.cost.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.joinedup.cost.CostFilter;
import org.joinedup.cost.CostQuestion;
import org.joinedup.cost.PriceYear;
import org.joinedup.cost.Window;
import org.joinedup.cost.price.AgencyShare;
import org.joinedup.cost.price.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No penny is lost or made, on ledgers by chance: people in one home, several or none, prices of
/// several years that begin and end, interventions that overlap, go on or were taken back.
class ConservationTests {

    private static final LocalDate FIRST = LocalDate.of(2009, 4, 1);
    private static final int DAYS = 730;
    private static final List<String> TYPES = List.of("DAY", "EACH", "HOUR", "WEEK", "YEAR", "NONE");

    @ParameterizedTest
    @MethodSource("seeds")
    void everyWayOfAddingUpComesToTheSame(int seed) {
        var random = new Random(seed);
        var costs = ledger(random).ask(question(random));
        var people = new HashMap<Integer, Long>();
        var households = new HashMap<Integer, Long>();
        var agencies = new HashMap<Integer, Long>();
        costs.forEach(part -> {
            people.merge(part.person(), part.pence(), Long::sum);
            households.merge(part.household(), part.pence(), Long::sum);
            agencies.merge(part.agency(), part.pence(), Long::sum);
        });
        assertThat(sum(people)).isEqualTo(costs.total());
        assertThat(sum(households)).isEqualTo(costs.total());
        assertThat(sum(agencies)).isEqualTo(costs.total());
        people.forEach((person, pence) -> assertThat(costs.byPerson()[person]).isEqualTo(pence));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void filtersThatTogetherHoldEverythingAddUp(int seed) {
        var random = new Random(seed);
        var ledger = ledger(random);
        var question = question(random);
        var byType = TYPES.stream()
                .mapToLong(type -> total(ledger, question, new CostFilter(Set.of(type), null, null, null, null)))
                .sum();
        var byAgency = List.of("council", "health", "police").stream()
                .mapToLong(agency -> total(ledger, question, new CostFilter(null, null, Set.of(agency), null, null)))
                .sum();
        var all = total(ledger, question, CostFilter.ALL);
        assertThat(byType).isEqualTo(all);
        assertThat(byAgency).isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithOneFractionForEachDay(int seed) {
        var random = new Random(seed);
        var rows = rows(random);
        var made = made(random);
        rows.forEach(made::received);
        var question = new CostQuestion(window(random), new PriceYear(2010), CostFilter.ALL, null);
        var expected =
                rows.stream().mapToLong(row -> byTheDay(row, question.window())).sum();
        assertThat(made.ledger().ask(question).total()).isEqualTo(expected);
    }

    /// What a row costs in prices of 2010, day by day in fractions, with none of the ledger's code.
    private static long byTheDay(TestRow row, Window window) {
        var timed = row.thousandths() < 0 && Set.of("DAY", "WEEK", "YEAR").contains(row.type());
        var end = row.to() != null ? row.to() : timed ? window.to() : row.from();
        var last = row.closedOn() != null && !row.closedOn().isAfter(end)
                ? row.closedOn().minusDays(1)
                : end;
        var length = last.toEpochDay() - row.from().toEpochDay() + 1;
        var inside = row.from()
                .datesUntil(last.isBefore(row.from()) ? row.from() : last.plusDays(1))
                .filter(day -> !day.isBefore(window.from()) && !day.isAfter(window.to()))
                .count();
        return inside == 0 || price(row.type()) == 0 || row.type().equals("HOUR") && row.thousandths() < 0
                ? 0
                : halfUp(row, timed, inside, length);
    }

    private static long halfUp(TestRow row, boolean timed, long inside, long length) {
        var units = row.thousandths() < 0 ? 1_000 : row.thousandths();
        var over = BigInteger.valueOf(price(row.type()))
                .multiply(BigInteger.valueOf(inside))
                .multiply(index(row.type(), 100));
        var under = index(row.type(), 80);
        if (timed) {
            under = under.multiply(
                    BigInteger.valueOf(Map.of("DAY", 1, "WEEK", 7, "YEAR", 365).get(row.type())));
        } else {
            over = over.multiply(BigInteger.valueOf(units));
            under = under.multiply(BigInteger.valueOf(1_000 * length));
        }
        return new BigDecimal(over)
                .divide(new BigDecimal(under), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /// Only the week is priced in 2008, whose index is 80.
    private static BigInteger index(String type, long one) {
        return BigInteger.valueOf(type.equals("WEEK") ? one : 1);
    }

    private static long price(String type) {
        return switch (type) {
            case "DAY" -> 12_240;
            case "EACH" -> 333;
            case "HOUR" -> 3_101;
            case "WEEK" -> 63_601;
            case "YEAR" -> 150_900;
            default -> 0;
        };
    }

    private static Ledger ledger(Random random) {
        var made = made(random);
        rows(random).forEach(made::received);
        return made.ledger();
    }

    private static HandMadeLedger made(Random random) {
        var made = new HandMadeLedger()
                .deflator(2008, 80_000)
                .deflator(2010, 100_000)
                .price(TestPrice.of("DAY", Unit.DAY, 12_240)
                        .paidBy(new AgencyShare("council", 3_333), new AgencyShare("health", 6_667)))
                .price(TestPrice.of("EACH", Unit.EACH, 333))
                .price(TestPrice.of("HOUR", Unit.HOUR, 3_101)
                        .paidBy(new AgencyShare("council", 5_000), new AgencyShare("police", 5_000)))
                .price(TestPrice.of("WEEK", Unit.WEEK, 63_601).year(2008))
                .price(TestPrice.of("YEAR", Unit.YEAR, 150_900));
        for (var person = 0; person < 10; person++) {
            made.person("p" + person);
            for (var stay = random.nextInt(4); stay > 0; stay--) {
                var from = random.nextInt(4) == 0 ? null : day(random);
                var to = random.nextInt(3) == 0 ? null : (from == null ? FIRST : from).plusDays(random.nextInt(300));
                made.lives("p" + person, "h" + random.nextInt(6), from, to);
            }
        }
        return made;
    }

    private static List<TestRow> rows(Random random) {
        return IntStream.range(0, 60).mapToObj(i -> row(random)).toList();
    }

    private static TestRow row(Random random) {
        var from = day(random);
        var row = TestRow.of("p" + random.nextInt(10), TYPES.get(random.nextInt(TYPES.size())))
                .from(from.toString());
        var ended =
                random.nextBoolean() ? row.to(from.plusDays(random.nextInt(400)).toString()) : row;
        var counted = random.nextBoolean() ? ended.quantity("" + (1 + random.nextInt(9_999)) / 1_000.0) : ended;
        return random.nextInt(4) == 0
                ? counted.closedOn(from.plusDays(random.nextInt(200) - 20L).toString())
                : counted;
    }

    private static CostQuestion question(Random random) {
        var year = random.nextBoolean() ? null : new PriceYear(random.nextBoolean() ? 2008 : 2010);
        return new CostQuestion(window(random), year, CostFilter.ALL, null);
    }

    private static Window window(Random random) {
        var from = day(random);
        return new Window(from, from.plusDays(random.nextInt(500)));
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private static long total(Ledger ledger, CostQuestion question, CostFilter filter) {
        return ledger.ask(new CostQuestion(question.window(), question.priceYear(), filter, null))
                .total();
    }

    private static long sum(Map<?, Long> sums) {
        return sums.values().stream().mapToLong(Long::longValue).sum();
    }

    private static IntStream seeds() {
        return IntStream.range(0, 200);
    }
}
