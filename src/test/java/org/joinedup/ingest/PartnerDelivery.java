package org.joinedup.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The files of one delivery, written when it arrives.
public final class PartnerDelivery {

    private static final String TOTALS = "totals.csv";

    private final Path folder;
    private final String controlFile;
    private final Map<String, List<String>> files = new LinkedHashMap<>();
    private long miscounted;

    PartnerDelivery(Path folder, String controlFile) {
        this.folder = folder;
        this.controlFile = controlFile;
    }

    public PartnerDelivery pupils(String... rows) {
        return rows("pupils.csv", rows);
    }

    /// @param rows each may leave out empty values at its end
    public PartnerDelivery involvements(String... rows) {
        return filledRows("involvements.csv", rows);
    }

    public PartnerDelivery interventions(String... rows) {
        return rows("interventions.csv", rows);
    }

    public PartnerDelivery relations(String... rows) {
        return rows("relations.csv", rows);
    }

    /// @param rows each may leave out empty values at its end
    public PartnerDelivery tenants(String... rows) {
        return filledRows("tenants.csv", rows);
    }

    public PartnerDelivery officers(String... rows) {
        return rows("officers.csv", rows);
    }

    public PartnerDelivery relatives(String... rows) {
        return rows("relatives.csv", rows);
    }

    /// @param surplus rows of each file that the control file counts and that are not there
    public PartnerDelivery miscounted(long surplus) {
        miscounted = surplus;
        return this;
    }

    /// Writes the files, the control file last.
    public void arrives() {
        try {
            Files.createDirectories(folder);
            for (var file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue(), charset());
            }
            Files.write(folder.resolve(controlFile), totals(), charset());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PartnerDelivery file(String name, String header) {
        files.put(name, new ArrayList<>(List.of(header)));
        return this;
    }

    private PartnerDelivery rows(String file, String... rows) {
        Objects.requireNonNull(files.get(file)).addAll(Arrays.asList(rows));
        return this;
    }

    private PartnerDelivery filledRows(String file, String... rows) {
        var header = Objects.requireNonNull(files.get(file)).getFirst();
        return rows(file, Stream.of(rows).map(row -> filled(row, header)).toArray(String[]::new));
    }

    private String filled(String row, String header) {
        return row + separator().repeat(Math.max(0, separators(header) - separators(row)));
    }

    private int separators(String row) {
        return (int) row.chars().filter(sign -> sign == separator().charAt(0)).count();
    }

    private List<String> totals() {
        var lines = new ArrayList<>(List.of(controlFile.equals(TOTALS) ? "name;lines" : "File,Rows"));
        files.forEach((name, content) -> lines.add(name + separator() + (content.size() - 1 + miscounted)));
        return lines;
    }

    private String separator() {
        return controlFile.equals(TOTALS) ? ";" : ",";
    }

    private Charset charset() {
        return controlFile.equals(TOTALS) ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    }
}
