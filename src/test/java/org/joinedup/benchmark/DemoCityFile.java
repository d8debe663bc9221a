package org.joinedup.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import org.joinedup.demo.DemoCity;
import org.joinedup.demo.DemoCitySettings;
import org.joinedup.ingest.Deliveries;
import org.joinedup.ingest.ExtractReader;
import org.joinedup.ingest.mapping.Mappings;
import org.joinedup.source.SourceRecord;
import org.joinedup.source.SourceRecordKey;
import org.springframework.util.FileSystemUtils;

/// A demo city's people as every partner delivers them, read as the service reads them, in one file
/// with the truth: about four records for each person.
public final class DemoCityFile {

    private DemoCityFile() {}

    /// @param args number of people, seed, and the file to write
    /// @throws IOException if it cannot be written
    public static void main(String... args) throws IOException {
        var file = Path.of(args[2]).toAbsolutePath();
        var folder = Files.createTempDirectory(file.getParent(), "city");
        try {
            var settings = new DemoCitySettings(Integer.parseInt(args[0]), Long.parseLong(args[1]), 0);
            DemoCity.write(settings, folder, progress -> {});
            var unfinished = folder.resolve("records.csv");
            write(folder, unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void write(Path folder, Path file) throws IOException {
        var people = people(folder.resolve("truth/records.csv"));
        var mappings = Mappings.read(null);
        var deliveries = Deliveries.find(folder.resolve("inbox"), mappings).complete();
        try (var out = new RecordFile(file, people::get)) {
            for (var delivery : deliveries) {
                var mapping = mappings.find(delivery.system()).orElseThrow();
                for (SourceRecord one :
                        new ExtractReader().read(mapping, delivery).people()) {
                    out.add(one);
                }
            }
        }
    }

    private static Map<SourceRecordKey, String> people(Path truth) throws IOException {
        Map<SourceRecordKey, String> people = new HashMap<>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(truth)) {
            csv.forEach(row -> people.put(
                    new SourceRecordKey(row.getField("system"), row.getField("record_id")), row.getField("person_id")));
        }
        return people;
    }
}
