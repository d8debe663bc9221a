package org.joinedup.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import org.joinedup.ingest.csv.Columns;
import org.joinedup.ingest.csv.CsvRows;
import org.joinedup.ingest.csv.FileScan;
import org.joinedup.ingest.issue.FileIssue.EmptyFile;
import org.joinedup.ingest.issue.FileIssue.MissingFile;
import org.joinedup.ingest.issue.FileIssue.UnclosedQuote;
import org.joinedup.ingest.issue.FileIssue.UnreadableEncoding;
import org.joinedup.ingest.issue.Issues;
import org.joinedup.ingest.issue.Place;
import org.joinedup.ingest.mapping.FileFormat;
import org.joinedup.ingest.mapping.MappedFile;
import org.jspecify.annotations.Nullable;

/// Reads the files of one delivery, each from its first byte to its last.
final class DataFileReader {

    private final Delivery delivery;
    private final FileFormat format;
    private final MessageDigest digest;

    /// @param delivery whose files they are
    /// @param format of all of them
    /// @param digest that name and bytes of each file are added to
    DataFileReader(Delivery delivery, FileFormat format, MessageDigest digest) {
        this.delivery = delivery;
        this.format = format;
        this.digest = digest;
    }

    <T> ReadFile<T> read(MappedFile mapped, RowReader<T> reader) {
        var file = new ReadFile<T>(mapped);
        try (var rows = open(mapped.file(), file.issues())) {
            if (rows != null) {
                readRows(rows, file, reader);
            }
        }
        return file;
    }

    private @Nullable CsvRows open(String name, Issues issues) {
        var path = delivery.folder().resolve(name);
        if (!Files.isRegularFile(path)) {
            issues.add(new MissingFile(Place.of(name)));
            return null;
        }
        digest.update((name + '\0').getBytes(StandardCharsets.UTF_8));
        var scan = FileScan.of(path, format.encoding(), digest);
        var other = scan.otherEncoding();
        if (other != null) {
            issues.add(new UnreadableEncoding(Place.of(name), format.encoding().name(), other));
            return null;
        }
        return CsvRows.of(path, format, scan.markLength());
    }

    private <T> void readRows(CsvRows rows, ReadFile<T> file, RowReader<T> reader) {
        var header = rows.next();
        if (header != null) {
            var sheet = new Sheet(file, format, new Columns(file.mapped(), header, file.issues()));
            rows.want(sheet.columns().read());
            readRows(rows, new RowTaker<>(sheet, file, reader));
            checkQuotes(rows, file, sheet.columns());
        } else if (rows.isBroken()) {
            file.issues().add(new UnclosedQuote(new Place(file.mapped().file(), rows.brokenLine(), null)));
        } else {
            file.issues().add(new EmptyFile(Place.of(file.mapped().file())));
        }
    }

    private static void readRows(CsvRows rows, RowTaker<?> taker) {
        for (var row = rows.next(); row != null; row = rows.next()) {
            taker.take(row);
        }
    }

    private static void checkQuotes(CsvRows rows, ReadFile<?> file, Columns columns) {
        if (rows.isBroken()) {
            var column = columns.name(rows.brokenPosition());
            file.issues().add(new UnclosedQuote(new Place(file.mapped().file(), rows.brokenLine(), column)));
        } else {
            file.completed();
        }
    }
}
