package org.joinedup.area;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.joinedup.graph.Batches;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.person.Postcode;
import org.springframework.stereotype.Component;

/// The place's postcode lookup, `postcodes.csv`: which LSOA and ward each postcode lies in.
@Component
public class PostcodeLookup {

    private static final List<String> COLUMNS = List.of("pcds", "lsoa21cd", "lsoa21nm", "wd22cd", "wd22nm");

    private final Graph graph;
    private final AreaSettings settings;

    PostcodeLookup(Graph graph, AreaSettings settings) {
        this.graph = graph;
        this.settings = settings;
    }

    /// Loads the lookup; loading it again changes nothing. Without the file nothing is loaded.
    ///
    /// @throws IllegalArgumentException if a column is missing or a postcode has not the shape of
    ///     one
    public void load() {
        var file = settings.folder().resolve("postcodes.csv");
        if (!Files.exists(file)) {
            return;
        }
        var rows = rows(file);
        graph.write(transaction -> Batches.run(transaction, Statement.named("area/stageAreas"), "rows", rows));
    }

    private static List<Map<String, String>> rows(Path file) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().map(PostcodeLookup::toRow).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Map<String, String> toRow(NamedCsvRecord line) {
        if (!line.getHeader().containsAll(COLUMNS)) {
            throw new IllegalArgumentException("postcodes.csv must have the columns " + COLUMNS);
        }
        var postcode = Postcode.parse(line.getField("pcds"))
                .orElseThrow(() ->
                        new IllegalArgumentException("postcodes.csv, line %d: 'pcds' has not the shape of a postcode"
                                .formatted(line.getStartingLineNumber())));
        return Map.of(
                "postcode", postcode.text(),
                "lsoaCode", line.getField("lsoa21cd"),
                "lsoaName", line.getField("lsoa21nm"),
                "wardCode", line.getField("wd22cd"),
                "wardName", line.getField("wd22nm"));
    }
}
