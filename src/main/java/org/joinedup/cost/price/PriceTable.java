package org.joinedup.cost.price;

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

/// A CSV file of the place's folder as rows, with what is wrong with it.
///
/// UTF-8 with commas; columns in any order, others beside them are not read.
final class PriceTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;
    private final List<String> columns;
    private final List<PriceIssue> issues = new ArrayList<>();

    /// @param columns that the header must have
    PriceTable(Path file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /// @return rows after the header; none when the file or its header can't be used
    List<TableRow> read() {
        if (!Files.exists(file)) {
            issues.add(new TableIssue.MissingFile(Place.of(name())));
            return List.of();
        }
        var records = records();
        if (records.isEmpty() || !checkHeader(records.getFirst())) {
            return List.of();
        }
        return records.stream()
                .skip(1)
                .map(line -> toRow(records.getFirst(), line))
                .toList();
    }

    /// @return what was found until now; rows add to it while they are read
    List<PriceIssue> issues() {
        return issues;
    }

    /// @return name of the file
    String name() {
        return String.valueOf(file.getFileName());
    }

    private List<CsvRecord> records() {
        try (var csv = reader().ofCsvRecord(text())) {
            var records = csv.stream().toList();
            return records.isEmpty() ? unreadable("it is empty") : records;
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

    private List<CsvRecord> unreadable(String reason) {
        issues.add(new TableIssue.UnreadableFile(Place.of(name()), reason));
        return List.of();
    }

    private boolean checkHeader(CsvRecord header) {
        var before = issues.size();
        for (var column : columns) {
            var place = new Place(name(), 1, column);
            switch (Collections.frequency(header.getFields(), column)) {
                case 0 -> issues.add(new TableIssue.MissingColumn(place));
                case 1 -> {}
                default -> issues.add(new TableIssue.DuplicateColumn(place));
            }
        }
        return issues.size() == before;
    }

    private TableRow toRow(CsvRecord header, CsvRecord line) {
        var place = new Place(name(), Math.toIntExact(line.getStartingLineNumber()), null);
        if (line.getFieldCount() != header.getFieldCount()) {
            issues.add(new TableIssue.WrongFieldCount(place, header.getFieldCount(), line.getFieldCount()));
        }
        return new TableRow(place, values(header, line), issues);
    }

    private static Map<String, String> values(CsvRecord header, CsvRecord line) {
        var values = new HashMap<String, String>();
        for (var i = 0; i < Math.min(header.getFieldCount(), line.getFieldCount()); i++) {
            values.put(header.getField(i), line.getField(i));
        }
        return values;
    }
}
