package org.joinedup.cost.segment;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads `features.csv` and checks it: a row that can't be used stops the start with a sentence.
final class FeatureFile {

    static final int MOST = 63;

    private static final List<String> COLUMNS = List.of("code", "label", "types", "measure", "among");
    private static final Set<String> TENURES = Set.of("SOCIAL_RENTED", "PRIVATE_RENTED", "OWNED", "OTHER");

    private final Map<String, Feature> features = new LinkedHashMap<>();

    private FeatureFile() {}

    /// @param own the place's file; null for the one that is shipped
    /// @throws IllegalArgumentException with a sentence, if the file is not as it should be
    static List<Feature> read(@Nullable Path own) {
        try (var reader = own == null ? shipped() : Files.newBufferedReader(own)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the features", e);
        }
    }

    /// @throws IllegalArgumentException with a sentence, if the rows are not as they should be
    static List<Feature> read(Reader reader) throws IOException {
        var file = new FeatureFile();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            csv.forEach(file::add);
        }
        if (file.features.isEmpty() || file.features.size() > MOST) {
            throw new IllegalArgumentException("features.csv: there are 1 to " + MOST + " features");
        }
        return List.copyOf(file.features.values());
    }

    private static Reader shipped() {
        var resource = Objects.requireNonNull(FeatureFile.class.getResourceAsStream("/cost/features.csv"));
        return new InputStreamReader(resource, StandardCharsets.UTF_8);
    }

    private void add(NamedCsvRecord row) {
        check(row, row.getHeader().containsAll(COLUMNS), "the columns are " + COLUMNS);
        var code = text(row, "code", value -> value.matches("[A-Z][A-Z0-9_]*"), "capital letters and digits");
        var known = features.put(code, feature(row, code));
        check(row, known == null, "'code' stands there twice");
    }

    private Feature feature(NamedCsvRecord row, String code) {
        var measure = text(row, "measure", FeatureFile::isMeasure, "PEOPLE, DAYS or TENURE");
        var isTenure = measure.equals(Measure.TENURE.name());
        var among = text(row, "among", one -> one.isEmpty() || features.containsKey(one), "a code of a row above");
        return new Feature(
                code,
                text(row, "label", value -> !value.isBlank(), "not blank"),
                values(text(row, "types", value -> isList(value, isTenure), "codes with a blank between")),
                Measure.valueOf(measure),
                among.isEmpty() ? null : among);
    }

    private static boolean isMeasure(String text) {
        return Arrays.stream(Measure.values()).anyMatch(one -> one.name().equals(text));
    }

    private static boolean isList(String text, boolean isTenure) {
        return !text.isBlank() && (!isTenure || TENURES.containsAll(values(text)));
    }

    private static Set<String> values(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    private static String text(NamedCsvRecord row, String column, Predicate<String> rule, String otherwise) {
        var text = row.getField(column).strip();
        check(row, rule.test(text), "'" + column + "' is " + otherwise);
        return text;
    }

    private static void check(NamedCsvRecord row, boolean right, String sentence) {
        if (!right) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "features.csv, line %d: %s", row.getStartingLineNumber(), sentence));
        }
    }
}
