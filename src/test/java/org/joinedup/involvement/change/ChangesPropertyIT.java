package org.joinedup.involvement.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.joinedup.graph.Graph;
import org.joinedup.graph.StoppingGraph;
import org.joinedup.graph.TestGraph;
import org.joinedup.pipeline.TestPipeline;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever partners deliver, wherever loads are killed, however the clock jumps and whenever
/// somebody asks, also between two statements of a load: they are told every change that somebody
/// sees who compares the pictures before and after each load, and no other.
class ChangesPropertyIT {

    private static final int LOADS = 6;

    @TempDir
    Path folder;

    private final Graph graph = TestGraph.IN_PROCESS.empty();
    private final Watcher often = new Watcher(graph);
    private final Watcher seldom = new Watcher(graph);
    private final List<Change> toldOften = new ArrayList<>();
    private final List<Change> toldSeldom = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void nothingIsLost(int seed) {
        var random = new Random(seed);
        var partners = new RandomPartners(random, folder);
        var clock = Instant.parse("2011-04-01T05:00:00Z");
        var pictures = new ArrayList<Picture>(List.of(Picture.EMPTY));
        var loads = new ArrayList<Instant>();
        for (var load = 0; load < LOADS; load++) {
            clock = clock.plusSeconds(random.nextInt(100_000) - 30_000L);
            load(random, partners, clock);
            follow();
            toldOften.addAll(often.asks());
            pictures.add(Picture.of(graph));
            loads.add(often.through());
            if (random.nextInt(3) == 0) {
                toldSeldom.addAll(seldom.asks(1 + random.nextInt(4)));
            }
        }
        toldSeldom.addAll(seldom.asks(3));

        assertThat(loads).isSorted().doesNotHaveDuplicates();
        assertThat(told(toldOften, loads)).containsAll(certain(pictures));
        assertThat(told(toldSeldom, loads)).containsAll(certain(pictures));
        assertThat(all(pictures)).containsAll(told(toldOften, loads)).containsAll(told(toldSeldom, loads));
    }

    /// Sometimes it is killed, and goes on after the clock has jumped back.
    private void load(Random random, RandomPartners partners, Instant clock) {
        var inbox = partners.nextDay();
        if (random.nextBoolean()) {
            var killed = StoppingGraph.killedAfter(random.nextInt(40), graph);
            catchThrowable(
                    () -> new TestPipeline(killed, inbox, clock.plusSeconds(60).toString()).load());
            toldOften.addAll(often.asks(2));
        }
        var watched = StoppingGraph.failingOn(
                statement -> {
                    if (random.nextInt(4) == 0) {
                        toldOften.addAll(often.asks());
                    }
                    return false;
                },
                graph);
        new TestPipeline(watched, inbox, clock.toString()).load();
    }

    /// Every record's individual, whoever that is: the first time it is there.
    private void follow() {
        for (var watcher : List.of(often, seldom)) {
            Picture.of(graph).individuals().keySet().forEach(key -> watcher.follows(key, FollowKind.PERSON));
        }
    }

    private static Set<String> told(List<Change> changes, List<Instant> loads) {
        var told = new HashSet<String>();
        for (var change : changes) {
            var load = loads.stream().filter(at -> at.isBefore(change.at())).count() + 1;
            var involvement = change.involvementId();
            told.add(load + " " + change.kind() + " "
                    + (involvement == null ? change.individual().id() : involvement));
        }
        return told;
    }

    private static Set<String> all(List<Picture> pictures) {
        var all = new HashSet<String>();
        var known = new HashSet<String>();
        for (var load = 1; load < pictures.size(); load++) {
            known.addAll(pictures.get(load - 1).individuals().values());
            var number = load;
            pictures.get(load).changesSince(pictures.get(load - 1), known).forEach(one -> all.add(number + " " + one));
        }
        return all;
    }

    /// Without the first load's, before which nobody followed, and those of individuals who were
    /// merged into another later, maybe before anybody asked.
    private static Set<String> certain(List<Picture> pictures) {
        var certain = new HashSet<>(all(pictures));
        certain.removeIf(one -> {
            var words = one.split(" ", -1);
            return one.startsWith("1 ")
                    || !words[1].startsWith("INVOLVEMENT")
                            && pictures.subList(Integer.parseInt(words[0]), pictures.size()).stream()
                                    .anyMatch(later -> !later.individuals().containsValue(words[2]));
        });
        return certain;
    }
}
