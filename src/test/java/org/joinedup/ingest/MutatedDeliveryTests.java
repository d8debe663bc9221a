package org.joinedup.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.ingest.DeliveryFolder.ASHA;
import static org.joinedup.ingest.DeliveryFolder.INTERVENTIONS;
import static org.joinedup.ingest.DeliveryFolder.INVOLVEMENTS;
import static org.joinedup.ingest.DeliveryFolder.PUPILS;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.joinedup.ingest.issue.IngestIssue;
import org.joinedup.ingest.issue.Severity;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Damages a good delivery in hundreds of ways for each seed: nothing is thrown, no row is lost,
/// and no issue shows what a row says.
class MutatedDeliveryTests {

    private static final int TIMES = 300;

    /// Words of the rows that no message may show; none is part of a message or a column's name.
    private static final List<String> PERSONAL = List.of(
            "Asha",
            "Okafor",
            "Zwi",
            "Quist",
            "Xanthe",
            "Vole",
            "29/03/2011",
            "9990000018",
            "999 000",
            "H8012",
            "AB123456",
            "Kestrel",
            "NG8",
            "1000123",
            "Wren");

    private static final Map<String, String> GOOD = Map.of(
            "pupils.csv",
            PUPILS + ASHA
                    + "P-2,Zwi,\"Quist, Xanthe\",03/04/2012,M,,,,\"Kestrel House\n2 Vole Lane\",,NG8 1AA,,,\n"
                    + "P-3,\"Xanthe \"\"Xan\"\"\",Vole,,X,,,,,,,,,Deleted\n",
            "involvements.csv",
            INVOLVEMENTS + "I-1,P-1,W-1,Wren Quist,teacher,0115 496 0123,01/09/2025,\n"
                    + "I-2,P-2,W-2,Vole Wren,,,01/09/2025,31/08/2026\n",
            "interventions.csv",
            INTERVENTIONS + "V-1,P-1,SEN statement,01/09/2025,,2.5\nV-2,P-2,School Action Plus,01/09/2025,,\n",
            "control.csv",
            "File,Rows\npupils.csv,3\ninvolvements.csv,2\ninterventions.csv,2\n");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 20260901, 407})
    void survivesAnyDamage(long seed) {
        var random = new Random(seed);
        var names = GOOD.keySet().stream().sorted().toList();
        for (var i = 0; i < TIMES; i++) {
            var delivery = new DeliveryFolder(folder);
            GOOD.forEach(delivery::file);
            for (var damaged = 0; damaged <= random.nextInt(3); damaged++) {
                var name = names.get(random.nextInt(names.size()));
                delivery.file(name, damage(GOOD.get(name).getBytes(StandardCharsets.UTF_8), random));
            }
            check((i % 3 == 0 ? delivery.changesOnly() : delivery).read());
        }
    }

    private static void check(Extract extract) {
        var refuses = false;
        for (var report : extract.reports()) {
            assertThat(report.rowsIn()).isEqualTo(report.rowsStaged() + report.rowsRejected());
            assertThat(extract.refused() && report.rowsStaged() > 0).isFalse();
            for (var issue : report.issues()) {
                assertThat(shown(issue)).doesNotContain(PERSONAL);
                refuses |= issue.severity() == Severity.REFUSES_EXTRACT;
            }
        }
        assertThat(extract.refused()).isEqualTo(refuses);
        assertThat(extract.people().size()).isLessThanOrEqualTo((int) rowsStaged(extract));
    }

    private static long rowsStaged(Extract extract) {
        return extract.reports().stream().mapToLong(FileReport::rowsStaged).sum();
    }

    private static String shown(IngestIssue issue) {
        return issue.place().text() + issue.message() + issue;
    }

    private static byte[] damage(byte[] good, Random random) {
        var bytes = good;
        for (var i = 0; i <= random.nextInt(4); i++) {
            bytes = bytes.length == 0 ? good.clone() : damageOnce(bytes, random);
        }
        return bytes;
    }

    private static byte[] damageOnce(byte[] bytes, Random random) {
        var at = random.nextInt(bytes.length);
        return switch (random.nextInt(8)) {
            case 0 -> splice(bytes, at, Math.min(at + 1, bytes.length), new byte[] {(byte) random.nextInt(256)});
            case 1 -> splice(bytes, at, at, "\"".getBytes(StandardCharsets.UTF_8));
            case 2 -> splice(bytes, at, at, ",".getBytes(StandardCharsets.UTF_8));
            case 3 -> splice(bytes, at, at, "\r\n".getBytes(StandardCharsets.UTF_8));
            case 4 -> Arrays.copyOf(bytes, at);
            case 5 -> splice(bytes, at, lineEnd(bytes, at), new byte[0]);
            case 6 -> splice(bytes, 0, lineEnd(bytes, 0), new byte[0]);
            default -> splice(bytes, at, at, Arrays.copyOfRange(bytes, at, bytes.length));
        };
    }

    private static int lineEnd(byte[] bytes, int from) {
        var end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, bytes.length);
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] inserted) {
        var result = new ByteArrayOutputStream();
        result.write(bytes, 0, from);
        result.writeBytes(inserted);
        result.write(bytes, to, bytes.length - to);
        return result.toByteArray();
    }
}
