package org.joinedup.ingest;

import org.joinedup.ingest.csv.Row;
import org.joinedup.ingest.issue.Place;
import org.joinedup.ingest.issue.RowIssue.WrongFieldCount;
import org.joinedup.ingest.mapping.Field;

/// Decides for each row of a file whether it is taken or rejected.
///
/// @param <T> what is staged
final class RowTaker<T> {

    private final Sheet sheet;
    private final ReadFile<T> file;
    private final RowReader<T> reader;
    private final Field id;
    private final boolean countsOnly;

    /// @param sheet whose header was read; if that refuses the file, its rows are only counted
    /// @param file that rows are added to
    /// @param reader of its kind of rows
    RowTaker(Sheet sheet, ReadFile<T> file, RowReader<T> reader) {
        this.sheet = sheet;
        this.file = file;
        this.reader = reader;
        this.id = file.mapped().kind().id();
        this.countsOnly = file.issues().refuse();
    }

    void take(Row row) {
        var width = sheet.columns().width();
        if (!countsOnly && row.width() != width) {
            var place = new Place(file.mapped().file(), row.line(), null);
            file.issues().add(new WrongFieldCount(place, width, row.width()));
        }
        if (countsOnly || row.width() != width) {
            file.rejectUnattributed();
        } else {
            take(new Cells(sheet, row));
        }
    }

    private void take(Cells cells) {
        cells.checkCharacters();
        var key = cells.isUnreadable(id) ? null : cells.text(id);
        if (key == null) {
            file.rejectUnattributed();
        } else if (cells.isRejected()) {
            file.reject(key);
        } else if (cells.isRemoved()) {
            file.take(key, null, cells);
        } else {
            takeValue(key, cells);
        }
    }

    private void takeValue(String key, Cells cells) {
        var value = reader.read(key, cells);
        if (value == null || cells.isRejected()) {
            file.reject(key);
        } else {
            file.take(key, value, cells);
        }
    }
}
