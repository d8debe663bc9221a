package org.joinedup.funding.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes tables as files.
public final class SheetFiles {

    private static final String APPLICATION = "Joined-up";
    private static final String VERSION = "1.0";
    private static final int SCALE_OF_MONEY = 2;

    private SheetFiles() {}

    /// Writes `<name>.csv` for each sheet: UTF-8, a header, numbers with a point and no separators.
    ///
    /// @param folder made if it is not there
    public static void csv(List<Sheet> sheets, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var sheet : sheets) {
            try (var out = Files.newBufferedWriter(folder.resolve(sheet.name() + ".csv"))) {
                csv(sheet, out);
            }
        }
    }

    /// @param out is left open
    public static void csv(Sheet sheet, Writer out) {
        var csv = CsvWriter.builder().build(out);
        csv.writeRecord(sheet.header());
        sheet.rows()
                .forEach(row ->
                        csv.writeRecord(row.stream().map(SheetFiles::text).toList()));
        flush(csv);
    }

    /// Writes one workbook with a worksheet for each sheet.
    ///
    /// @param out is left open
    public static void xlsx(List<Sheet> sheets, OutputStream out) throws IOException {
        var workbook = new Workbook(out, APPLICATION, VERSION);
        for (var sheet : sheets) {
            write(sheet, workbook.newWorksheet(sheet.name()));
        }
        workbook.finish();
    }

    private static void write(Sheet sheet, Worksheet worksheet) {
        for (var column = 0; column < sheet.header().size(); column++) {
            worksheet.value(0, column, sheet.header().get(column));
            worksheet.style(0, column).bold().set();
        }
        worksheet.freezePane(0, 1);
        for (var row = 0; row < sheet.rows().size(); row++) {
            for (var column = 0; column < sheet.header().size(); column++) {
                write(worksheet, new At(row + 1, column), sheet.rows().get(row).get(column));
            }
        }
    }

    private static void write(Worksheet worksheet, At at, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number
            when number.scale() == SCALE_OF_MONEY -> {
                worksheet.value(at.row(), at.column(), number);
                worksheet.style(at.row(), at.column()).format("#,##0.00").set();
            }
            case Number number -> worksheet.value(at.row(), at.column(), number);
            default -> worksheet.value(at.row(), at.column(), value.toString());
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private record At(int row, int column) {}
}
