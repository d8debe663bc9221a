package org.joinedup.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// What several threads have ready is written together; each waits until its own is.
class GroupedWritesTests {

    private static final int THREADS = 16;

    private final List<List<String>> written = new ArrayList<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    @Test
    void writesEverythingOnceBeforeItsThreadGoesOn() throws Exception {
        var writes = new GroupedWrites<String>(this::write);

        inThreads(thread -> {
            for (var i = 0; i < 200; i++) {
                var row = thread + "-" + i;
                writes.write(List.of(row, row + "b"));
                assertThat(seen).contains(row, row + "b");
            }
        });

        assertThat(written.stream().flatMap(List::stream))
                .hasSize(THREADS * 200 * 2)
                .doesNotHaveDuplicates();
    }

    @Test
    void writesTogetherWhatWaits() throws Exception {
        var first = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var writes = new GroupedWrites<String>(rows -> {
            first.countDown();
            waitFor(go);
            written.add(rows);
        });

        try (var threads = Executors.newCachedThreadPool()) {
            threads.submit(() -> writes.write(List.of("first")));
            waitFor(first);
            for (var i = 0; i < 5; i++) {
                var row = "waiting-" + i;
                threads.submit(() -> writes.write(List.of(row)));
            }
            Thread.sleep(200);
            go.countDown();
        }

        assertThat(written).hasSize(2);
        assertThat(written.getLast())
                .containsExactlyInAnyOrder("waiting-0", "waiting-1", "waiting-2", "waiting-3", "waiting-4");
    }

    @Test
    void tellsEverybodyWhoseRowsAreNotWritten() throws Exception {
        var writes = new GroupedWrites<String>(rows -> {
            if (rows.contains("1-7")) {
                throw new IllegalStateException("full");
            }
            write(rows);
        });

        inThreads(thread -> {
            for (var i = 0; i < 50; i++) {
                var row = thread + "-" + i;
                if (row.equals("1-7")) {
                    assertThatThrownBy(() -> writes.write(List.of(row))).hasMessage("full");
                } else {
                    assertThat(isWritten(writes, row)).isEqualTo(seen.contains(row));
                }
            }
        });

        assertThat(seen).doesNotContain("1-7");
    }

    private static boolean isWritten(GroupedWrites<String> writes, String row) {
        try {
            writes.write(List.of(row));
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private void write(List<String> rows) {
        written.add(rows);
        seen.addAll(rows);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void inThreads(Work work) throws Exception {
        var all = new ArrayList<Callable<Void>>();
        for (var i = 0; i < THREADS; i++) {
            var thread = i;
            all.add(() -> {
                work.run(thread);
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var one : threads.invokeAll(all)) {
                one.get();
            }
        }
    }

    private interface Work {
        void run(int thread) throws Exception;
    }
}
