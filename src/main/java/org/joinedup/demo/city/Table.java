package org.joinedup.demo.city;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The tables of names, rates and prices that the demo city is made from.
public final class Table {

    private Table() {}

    /// @param name of a CSV file in the resource folder `demo`, without its ending
    /// @return all rows in the file's order
    public static List<NamedCsvRecord> rows(String name) {
        var resource = Objects.requireNonNull(Table.class.getResourceAsStream("/demo/" + name + ".csv"), name);
        try (var reader =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return the field's number; 0 when it is empty
    public static double number(NamedCsvRecord row, String field) {
        var text = row.getField(field);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    /// @return the field's whole number
    public static int whole(NamedCsvRecord row, String field) {
        return Integer.parseInt(row.getField(field));
    }

    /// @return the words of a field that are separated by single blanks
    public static List<String> words(NamedCsvRecord row, String field) {
        return List.of(row.getField(field).split(" ", -1));
    }
}
