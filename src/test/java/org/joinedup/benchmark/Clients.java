package org.joinedup.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;

/// A number of clients that ask one thing after the other, each as soon as it is answered or at a
/// rate.
///
/// @param connections one for each client
/// @param cpuMillis processor time used so far by whoever answers
record Clients(List<? extends Connection> connections, LongSupplier cpuMillis) {

    /// Asks and waits for the answer.
    interface Connection extends AutoCloseable {

        /// @param number of the question, from 0; which one it is is the connection's affair
        void ask(int number) throws Exception;
    }

    /// Closed loop: as many questions as are answered.
    Measured ask(Duration time) throws InterruptedException, ExecutionException {
        return measure(time, 0);
    }

    /// Open loop: latency is counted from when a question was due, so that waiting counts.
    ///
    /// @param rate questions a second of all clients together
    Measured askAt(double rate, Duration time) throws InterruptedException, ExecutionException {
        return measure(time, rate);
    }

    private Measured measure(Duration time, double rate) throws InterruptedException, ExecutionException {
        var cpu = cpuMillis.getAsLong();
        var begun = System.nanoTime();
        var latencies = new ArrayList<long[]>();
        try (var threads = Executors.newFixedThreadPool(connections.size())) {
            var clients = new ArrayList<Callable<long[]>>();
            for (var i = 0; i < connections.size(); i++) {
                var client = i;
                clients.add(() -> run(client, begun, time.toNanos(), rate));
            }
            for (var client : threads.invokeAll(clients)) {
                latencies.add(client.get());
            }
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        var sorted = latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Measured(sorted, seconds, cpuMillis.getAsLong() - cpu);
    }

    private long[] run(int client, long begun, long nanos, double rate) throws Exception {
        var latencies = new long[1 << 20];
        var between = rate == 0 ? 0 : (long) (1e9 * connections.size() / rate);
        var due = begun + between * client / connections.size();
        var count = 0;
        for (; count < latencies.length && System.nanoTime() - begun < nanos; count++) {
            if (between > 0) {
                sleepUntil(due);
            }
            var from = between > 0 ? due : System.nanoTime();
            connections.get(client).ask(count * connections.size() + client);
            latencies[count] = System.nanoTime() - from;
            due += between;
        }
        return Arrays.copyOf(latencies, count);
    }

    private static void sleepUntil(long due) throws InterruptedException {
        var left = due - System.nanoTime();
        if (left > 0) {
            Thread.sleep(Duration.ofNanos(left));
        }
    }

    /// What was measured.
    ///
    /// @param nanos latency of each question, sorted
    /// @param seconds that it took
    /// @param cpuMillis processor time of whoever answered
    record Measured(long[] nanos, double seconds, long cpuMillis) {

        double perSecond() {
            return nanos.length / seconds;
        }

        double cpuEach() {
            return (double) cpuMillis / nanos.length;
        }

        double percentile(double share) {
            return nanos[(int) Math.min(nanos.length - 1L, Math.round(share * nanos.length))] / 1e6;
        }
    }
}
