package org.joinedup.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.joinedup.benchmark.Clients.Connection;
import org.joinedup.benchmark.Clients.Measured;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

/// Asks the service by HTTP and, for the same answers, its database by the raw driver.
///
/// Not one of the usual tests: `mvn -Dquick test -Dtest=LookUpBenchmark -Dpeople=65534`. The city
/// is made and loaded by the first run and kept in `target/`. `-Dseconds=` says how long each
/// measurement takes, `-DwarmUp=` for how many seconds it is asked before, `-Druns=` how many
/// measurements there are of each, `-Dheap=` the service's heap, `-Darguments=` what else it is
/// started with, and `-DlookUps=` which of them are asked.
///
/// Processor time is that of the service with its database; for the raw driver also that of the
/// process which asks, because there it is a part of the answer's cost.
class LookUpBenchmark {

    private static final int PEOPLE = Integer.getInteger("people", 3_000);
    private static final long SEED = Long.getLong("seed", 1);
    private static final int RUNS = Integer.getInteger("runs", 3);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("seconds", 10));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("warmUp", 60));
    private static final int MANY = 16;

    @Test
    void measuresLookUps() throws Exception {
        try (var service = new MeasuredService(PEOPLE, SEED);
                var driver = GraphDatabase.driver(service.bolt(), AuthTokens.basic("neo4j", service.boltPassword()))) {
            System.out.printf(
                    "%n%-16s %-7s %8s %12s %10s %9s %9s%n",
                    "look-up", "way", "clients", "requests/s", "CPU ms", "p50 ms", "p99 ms");
            LongSupplier cpu = service::cpuMillis;
            LongSupplier bothCpu = () -> cpu.getAsLong() + ownCpuMillis();
            var wanted = System.getProperty("lookUps", "whoIsInvolved,teamAroundFamily,search");
            for (var lookUp : LookUp.all(driver)) {
                if (!wanted.contains(lookUp.name())) {
                    continue;
                }
                for (var clients : List.of(MANY, 1)) {
                    print(lookUp, "service", clients, () -> lookUp.http(service), cpu);
                    print(lookUp, "driver", clients, () -> lookUp.bolt(driver), bothCpu);
                }
            }
        }
    }

    private static void print(LookUp lookUp, String way, int number, Connecting connecting, LongSupplier cpu)
            throws Exception {
        var connections = new ArrayList<Connection>();
        for (var i = 0; i < number; i++) {
            connections.add(connecting.connect());
        }
        var clients = new Clients(connections, cpu);
        clients.ask(number == MANY && way.equals("service") ? WARM_UP : TIME);
        for (var run = 0; run < RUNS; run++) {
            print(lookUp, way, Integer.toString(number), clients.ask(TIME));
        }
        if (number == MANY) {
            var half = clients.ask(TIME).perSecond() / 2;
            print(lookUp, way, number + " at half", clients.askAt(half, TIME));
        }
        for (var connection : connections) {
            connection.close();
        }
    }

    private static void print(LookUp lookUp, String way, String clients, Measured measured) {
        assertThat(measured.nanos()).isNotEmpty();
        System.out.printf(
                "%-16s %-7s %10s %,10.0f %10.3f %9.2f %9.2f%n",
                lookUp.name(),
                way,
                clients,
                measured.perSecond(),
                measured.cpuEach(),
                measured.percentile(0.5),
                measured.percentile(0.99));
    }

    private static long ownCpuMillis() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }

    private interface Connecting {
        Connection connect() throws Exception;
    }
}
