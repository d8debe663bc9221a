package org.joinedup.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A CSV file that the place brings, as rows, with what is wrong with it.
///
/// UTF-8 with commas; columns in any order, others beside those asked for are not read.
public final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;
    private final List<CsvRecord> records;
    private final List<Issue> issues = new ArrayList<>();

    /// Reads the file; what is wrong with it is among the issues.
    public CsvTable(Path file) {
        this.file = file;
        this.records = Files.exists(file) ? records() : missing();
    }

    /// @return names of columns as the file spells them, without blanks around; none when the file
    ///     can't be used
    public List<String> header() {
        return records.isEmpty()
                ? List.of()
                : records.getFirst().getFields().stream().map(String::strip).toList();
    }

    /// @param columns that the header must have, once each
    /// @return rows after the header; none when the file or its header can't be used
    public List<TableRow> rows(List<String> columns) {
        if (records.isEmpty() || !checkHeader(columns)) {
            return List.of();
        }
        var header = header();
        var index = new HashMap<String, Integer>();
        IntStream.range(0, header.size()).forEach(at -> index.putIfAbsent(header.get(at), at));
        return records.stream().skip(1).map(line -> toRow(index, line)).toList();
    }

    /// @return what was found until now; rows add to it while they are read
    public List<Issue> issues() {
        return issues;
    }

    /// @return name of the file
    public String name() {
        return String.valueOf(file.getFileName());
    }

    private List<CsvRecord> records() {
        try (var csv = reader().ofCsvRecord(text())) {
            var found = csv.stream().toList();
            return found.isEmpty() ? unreadable("it is empty") : divided(found);
        } catch (CsvParseException e) {
            return unreadable("a quote does not close at the end of its value");
        } catch (CharacterCodingException e) {
            return unreadable("it is not in UTF-8; export it again");
        } catch (IOException e) {
            return unreadable("its bytes cannot be fetched");
        }
    }

    /// Rows of any width: what is wrong with them is said row by row.
    private static CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private String text() throws IOException {
        var text = Files.readString(file);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /// @return nothing, with an issue, where something else than commas divides the columns
    private List<CsvRecord> divided(List<CsvRecord> found) {
        var header = found.getFirst();
        var first = header.getField(0);
        var separator = first.contains(";") ? "semicolons" : first.contains("\t") ? "tabs" : "";
        if (header.getFieldCount() > 1 || separator.isEmpty()) {
            return found;
        }
        issues.add(new TableIssue.OtherSeparator(new Place(name(), 1, null), separator));
        return List.of();
    }

    private List<CsvRecord> missing() {
        issues.add(new TableIssue.MissingFile(Place.of(name())));
        return List.of();
    }

    private List<CsvRecord> unreadable(String reason) {
        issues.add(new TableIssue.UnreadableFile(Place.of(name()), reason));
        return List.of();
    }

    private boolean checkHeader(List<String> columns) {
        var before = issues.size();
        for (var column : columns) {
            var place = new Place(name(), 1, column);
            switch (Collections.frequency(header(), column)) {
                case 0 -> issues.add(new TableIssue.MissingColumn(place));
                case 1 -> {}
                default -> issues.add(new TableIssue.DuplicateColumn(place));
            }
        }
        return issues.size() == before;
    }

    private TableRow toRow(Map<String, Integer> index, CsvRecord line) {
        var place = new Place(name(), Math.toIntExact(line.getStartingLineNumber()), null);
        var columns = records.getFirst().getFieldCount();
        if (line.getFieldCount() != columns) {
            issues.add(new TableIssue.WrongFieldCount(place, columns, line.getFieldCount()));
        }
        return new TableRow(place, index, line.getFields(), issues);
    }
}
