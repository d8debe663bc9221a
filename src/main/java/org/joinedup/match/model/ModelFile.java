package org.joinedup.match.model;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A model as a file: dated, named, and complete, so that a match can be done again.
///
/// CSV, one row a fact: `version`, `prior`, `household`; `level` with comparison, level, m, h and
/// u; `term` with comparison, term, hash and share. Values themselves are not in it, only
/// their hashes; terms that one person in the data holds alone are left out.
///
/// @param version such as `fellegi-sunter-2026-11-22`
/// @param records number of records that it was trained on
/// @param model levels in their order
/// @param shares for each comparison and term, the share of people by the value's hash
public record ModelFile(String version, int records, Model model, Map<String, Map<Long, Double>> shares) {

    private static final int HEX = 16;
    private static final double MOST_PRIOR = 0.1;

    /// Copies the map.
    public ModelFile {
        shares = Map.copyOf(shares);
    }

    /// @return the key of a comparison's term in [#shares()]
    static String key(String comparison, int term) {
        return comparison + "/" + term;
    }

    /// @throws IOException if it cannot be read, or is not a model
    public static ModelFile read(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return read(stream, file.getFileName().toString());
        }
    }

    /// @param name of what is read, for the error
    /// @throws IOException if it cannot be read, or is not a model
    public static ModelFile read(InputStream stream, String name) throws IOException {
        try (var csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(stream)) {
            var reading = new Reading();
            csv.forEach(reading::take);
            return reading.done();
        } catch (RuntimeException e) {
            throw new IOException(name + " is not a model that this version can read", e);
        }
    }

    /// @return this model for another number of records, of people who have as many records each
    public ModelFile forRecords(int others) {
        var factor = (records - 1.0) / (others - 1.0);
        var scaled = new Model(
                Math.min(MOST_PRIOR, model.prior() * factor),
                Math.min(MOST_PRIOR, model.household() * factor),
                model.levels());
        return new ModelFile(version, others, scaled, shares);
    }

    /// @return without frequencies of values other than names, which are of no other place
    public ModelFile withNamesOnly() {
        var names = new HashMap<String, Map<Long, Double>>();
        shares.forEach((term, known) -> names.put(
                term,
                term.startsWith("name/")
                        ? known
                        : Map.of(
                                Terms.RAREST,
                                known.getOrDefault(Terms.BASE, 1.0),
                                Terms.BASE,
                                known.getOrDefault(Terms.BASE, 1.0))));
        return new ModelFile(version, records, model, names);
    }

    /// @throws IOException if it cannot be written
    public void write(Path file) throws IOException {
        try (var csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("version", version);
            csv.writeRecord("records", Integer.toString(records));
            csv.writeRecord("prior", Double.toString(model.prior()));
            csv.writeRecord("household", Double.toString(model.household()));
            for (var levels : model.levels()) {
                for (var level = 0; level < levels.m().length; level++) {
                    csv.writeRecord(
                            "level",
                            levels.comparison(),
                            Integer.toString(level),
                            text(levels.m()[level]),
                            text(levels.h()[level]),
                            text(levels.u()[level]));
                }
            }
            shares.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(term -> term.getValue().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .forEach(share -> csv.writeRecord(
                                    "term", term.getKey(), Long.toHexString(share.getKey()), text(share.getValue()))));
        }
    }

    private static String text(double value) {
        return Double.toString(value);
    }

    /// Takes a file row by row.
    private static final class Reading {

        private String version = "";
        private int records;
        private double prior;
        private double household;
        private final Map<String, List<double[]>> levels = new java.util.LinkedHashMap<>();
        private final Map<String, Map<Long, Double>> shares = new HashMap<>();

        private void take(CsvRecord row) {
            switch (row.getField(0)) {
                case "version" -> version = row.getField(1);
                case "records" -> records = Integer.parseInt(row.getField(1));
                case "prior" -> prior = number(row, 1);
                case "household" -> household = number(row, 1);
                case "level" ->
                    levels.computeIfAbsent(row.getField(1), name -> new ArrayList<>())
                            .add(new double[] {number(row, 3), number(row, 4), number(row, 5)});
                case "term" ->
                    shares.computeIfAbsent(row.getField(1), name -> new HashMap<>())
                            .put(Long.parseUnsignedLong(row.getField(2), HEX), number(row, 3));
                default -> throw new IllegalArgumentException("a row of an unknown kind");
            }
        }

        private static double number(CsvRecord row, int field) {
            return Double.parseDouble(row.getField(field));
        }

        private ModelFile done() {
            if (version.isEmpty() || levels.isEmpty()) {
                throw new IllegalArgumentException("no version or no levels");
            }
            var all = new ArrayList<Levels>();
            levels.forEach(
                    (name, rows) -> all.add(new Levels(name, column(rows, 0), column(rows, 1), column(rows, 2))));
            return new ModelFile(version, records, new Model(prior, household, all), shares);
        }

        private static double[] column(List<double[]> rows, int column) {
            return rows.stream().mapToDouble(row -> row[column]).toArray();
        }
    }
}
