package org.joinedup.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads a written city as a stranger would: by the mappings, without the generator's code.
record WrittenCity(Path folder) {

    static final List<String> SYSTEMS = List.of(
            "education",
            "childrens-social-care",
            "adult-social-care",
            "youth-offending",
            "childrens-centres",
            "connexions",
            "housing",
            "health-visiting",
            "police",
            "probation");

    static WrittenCity write(Path folder, DemoCitySettings settings) {
        try {
            DemoCity.write(settings, folder, what -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WrittenCity(folder);
    }

    static JsonNode mapping(String system) {
        try {
            return new YAMLMapper().readTree(Path.of("src/main/resources/mapping", system + ".yaml"));
        } catch (RuntimeException e) {
            throw new IllegalStateException(system, e);
        }
    }

    /// @return keys of the files of a mapping that are about people
    static List<String> sheets(JsonNode mapping) {
        return Stream.of("people", "involvements", "interventions", "relations")
                .filter(mapping::has)
                .toList();
    }

    List<Path> deliveries(String system) {
        return list(folder.resolve("inbox").resolve(system));
    }

    Path full(String system) {
        return folder.resolve("inbox").resolve(system).resolve("2011-03-31-full");
    }

    List<NamedCsvRecord> truth(String file) {
        return read(folder.resolve("truth").resolve(file), "UTF-8", ',');
    }

    List<NamedCsvRecord> place(String file) {
        return read(folder.resolve("place").resolve(file), "UTF-8", ',');
    }

    List<NamedCsvRecord> rows(String system, Path delivery, String file) {
        var format = mapping(system).path("format");
        return read(
                delivery.resolve(file),
                format.path("encoding").asString(),
                format.path("separator").asString().charAt(0));
    }

    List<Path> files() {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return pence by person, from the full extracts and the unit costs
    Map<String, Long> costs() {
        var people = new HashMap<String, String>();
        truth("records.csv")
                .forEach(row ->
                        people.put(row.getField("system") + row.getField("record_id"), row.getField("person_id")));
        var costs = new HashMap<String, Long>();
        interventions().forEach(one -> costs.merge(people.get(one.system() + one.record()), one.pence(), Long::sum));
        return costs;
    }

    record Priced(String system, String record, String type, long pence) {}

    Stream<Priced> interventions() {
        var prices = new HashMap<String, NamedCsvRecord>();
        place("unit_costs.csv").forEach(row -> prices.put(row.getField("type"), row));
        return SYSTEMS.stream().flatMap(system -> {
            var sheet = mapping(system).path("interventions");
            var dates = DateTimeFormatter.ofPattern(
                    mapping(system).path("format").path("dates").path(0).asString(), Locale.ENGLISH);
            return rows(system, full(system), sheet.path("file").asString()).stream()
                    .map(row -> priced(system, sheet, new Read(row, dates, prices)));
        });
    }

    private record Read(NamedCsvRecord row, DateTimeFormatter dates, Map<String, NamedCsvRecord> prices) {}

    private static Priced priced(String system, JsonNode sheet, Read read) {
        var columns = sheet.path("columns");
        var type = columns.has("type")
                ? sheet.path("values")
                        .path("type")
                        .path(read.row().getField(columns.path("type").asString()))
                        .asString()
                : sheet.path("constants").path("type").asString();
        var price = read.prices().get(type);
        var units = price.getField("unit").equals("DAY")
                ? days(columns, read)
                : Long.parseLong(read.row().getField(columns.path("quantity").asString()));
        var record = read.row().getField(columns.path("recordId").asString());
        return new Priced(system, record, type, units * Long.parseLong(price.getField("pence")));
    }

    private static long days(JsonNode columns, Read read) {
        var from = LocalDate.parse(read.row().getField(columns.path("from").asString()), read.dates());
        var to = LocalDate.parse(read.row().getField(columns.path("to").asString()), read.dates());
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    private static List<NamedCsvRecord> read(Path file, String encoding, char separator) {
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .ofNamedCsvRecord(Files.newBufferedReader(file, Charset.forName(encoding)))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
