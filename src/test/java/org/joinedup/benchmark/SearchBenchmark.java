package org.joinedup.benchmark;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.joinedup.involvement.search.TypedSearch;
import org.junit.jupiter.api.Test;

/// Searches for true people of a demo city as practitioners would, with no, one and two slips, and
/// says how often they are among the first 1, 5 and 20, and how long a search takes.
///
/// Not one of the usual tests: `mvn -Dquick test -Dtest=SearchBenchmark -Dpeople=65534`. `-Dcity=`
/// names a folder to keep the loaded city in, for the next time; `-Dqueries=` says how many for
/// each number of slips.
class SearchBenchmark {

    private static final int PEOPLE = Integer.getInteger("people", 3_000);
    private static final long SEED = Long.getLong("seed", 1);
    private static final int QUERIES = Integer.getInteger("queries", 900);
    private static final boolean TELLS_MISSES = Boolean.getBoolean("misses");
    private static final LocalDate TODAY = LocalDate.of(2011, 3, 31);
    private static final int WARM_UP = 6_000;
    private static final int MOST_SLIPS = 2;

    private final Random random = new Random(SEED);

    /// One search and what came of it.
    ///
    /// @param place of the true person, from 1; 0 when not found
    private record Outcome(String kind, List<TypingSlip> slips, int place, long nanos, long cpu) {}

    @Test
    void findsTruePeople() throws IOException {
        var folder = System.getProperty("city", "target/search-" + PEOPLE + "-" + SEED + "-" + System.nanoTime());
        try (var city = LoadedCity.start(Path.of(folder), PEOPLE, SEED)) {
            var people = people(city);
            var search = new TypedSearch(city.context(), TODAY);
            for (var i = 0; i < WARM_UP; i++) {
                search.ids(draw(people, i % (MOST_SLIPS + 1)).query.typed());
            }
            var outcomes = new ArrayList<Outcome>();
            for (var slips = 0; slips <= MOST_SLIPS; slips++) {
                for (var i = 0; i < QUERIES; i++) {
                    outcomes.add(run(search, draw(people, slips)));
                }
            }
            print(outcomes);
            assertThat(outcomes).isNotEmpty();
        }
    }

    private Outcome run(TypedSearch search, Drawn drawn) {
        var threads = ManagementFactory.getThreadMXBean();
        var cpu = threads.getCurrentThreadCpuTime();
        var begun = System.nanoTime();
        var ids = search.ids(drawn.query.typed());
        var nanos = System.nanoTime() - begun;
        cpu = threads.getCurrentThreadCpuTime() - cpu;
        var place = ids.indexOf(drawn.person.individualId()) + 1;
        if (TELLS_MISSES && (place == 0 || place > 5)) {
            System.out.println("MISS at " + place + " " + drawn);
            search.words(drawn.query.typed()).stream().limit(3).forEach(hit -> System.out.println("    " + hit));
        }
        return new Outcome(drawn.query.kind().name(), drawn.slips, place, nanos, cpu);
    }

    private record Drawn(TruePerson person, TypedQuery query, List<TypingSlip> slips) {}

    private Drawn draw(List<TruePerson> people, int number) {
        while (true) {
            var person = people.get(random.nextInt(people.size()));
            var kinds = TypedQuery.Kind.values();
            var query = TypedQuery.of(kinds[random.nextInt(kinds.length)], person);
            var slips = new ArrayList<TypingSlip>();
            for (var tries = 0; slips.size() < number && tries < 30; tries++) {
                var slip = TypingSlip.values()[random.nextInt(TypingSlip.values().length)];
                var changed = slip.change(query, random);
                if (!slips.contains(slip) && !changed.equals(query)) {
                    slips.add(slip);
                    query = changed;
                }
            }
            if (slips.size() == number) {
                return new Drawn(person, query, List.copyOf(slips));
            }
        }
    }

    private static List<TruePerson> people(LoadedCity city) throws IOException {
        var truth = city.truth("records.csv").stream()
                .collect(toMap(
                        row -> row.getField("system") + "/" + row.getField("record_id"),
                        row -> row.getField("person_id")));
        var stated = city.graph().read(Statement.named("test/statedOf"), Function.<Row>identity());
        var ofPerson = stated.stream().collect(groupingBy(row -> truth.get(row.text("key"))));
        var streets = new HashMap<String, String>();
        stated.forEach(row -> streets.putIfAbsent(text(row, "uprn"), text(row, "address")));
        var people = new ArrayList<TruePerson>();
        for (var row : city.truth("people.csv")) {
            var records = ofPerson.get(row.getField("person_id"));
            if (records != null) {
                people.add(new TruePerson(
                        row.getField("given"),
                        row.getField("family"),
                        former(records),
                        LocalDate.parse(row.getField("birth_date")),
                        row.getField("postcode"),
                        street(streets.getOrDefault(row.getField("uprn"), "")),
                        mostLinked(records)));
            }
        }
        return people;
    }

    private static String former(List<Row> records) {
        return records.stream()
                .map(row -> text(row, "formerFamilyName"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// @return of `Flat 2, 12 Larkspindle Close`, `12 larkspindle`
    private static String street(String line) {
        var words =
                line.toLowerCase(Locale.ROOT).replaceFirst("^fla?t \\w+,? ", "").split("[ ,]+");
        return words.length < 3
                ? String.join(" ", words)
                : Arrays.stream(words).limit(words.length - 1L).collect(joining(" "));
    }

    private static String mostLinked(List<Row> records) {
        return records.stream()
                .collect(groupingBy(row -> row.text("individualId"), TreeMap::new, counting()))
                .entrySet()
                .stream()
                .max(comparingLong(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }

    private static String text(Row row, String name) {
        return Objects.requireNonNullElse(row.findText(name), "");
    }

    private static void print(List<Outcome> outcomes) {
        System.out.printf("%nrecall at 1, 5, 20%n");
        print(outcomes, one -> one.slips.size() + " slips");
        print(outcomes, one -> one.slips.size() + " slips " + one.kind);
        print(
                outcomes.stream().filter(one -> one.slips.size() == 1).toList(),
                one -> "one slip: " + one.slips.getFirst());
        for (var slip : TypingSlip.values()) {
            print(
                    outcomes.stream()
                            .filter(one -> one.slips.size() == MOST_SLIPS && one.slips.contains(slip))
                            .toList(),
                    one -> "two slips, one of them: " + slip);
        }
    }

    private static void print(List<Outcome> outcomes, Function<Outcome, String> group) {
        outcomes.stream()
                .collect(groupingBy(group, TreeMap::new, java.util.stream.Collectors.toList()))
                .forEach((name, all) -> System.out.printf(
                        Locale.ROOT,
                        "%-60s %5d  %.3f %.3f %.3f  median %.2f ms, p99 %.2f ms; processor median %.2f mean %.2f ms%n",
                        name,
                        all.size(),
                        recall(all, 1),
                        recall(all, 5),
                        recall(all, 20),
                        quantile(all, 0.5, Outcome::nanos),
                        quantile(all, 0.99, Outcome::nanos),
                        quantile(all, 0.5, Outcome::cpu),
                        all.stream().mapToLong(Outcome::cpu).average().orElse(0) / 1e6));
    }

    private static double recall(List<Outcome> all, int first) {
        return (double) all.stream()
                        .filter(one -> one.place > 0 && one.place <= first)
                        .count()
                / all.size();
    }

    private static double quantile(List<Outcome> all, double share, Function<Outcome, Long> value) {
        var sorted = all.stream().mapToLong(value::apply).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1e6;
    }
}
