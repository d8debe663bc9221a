package org.joinedup.ingest;

import org.joinedup.ingest.csv.Columns;
import org.joinedup.ingest.csv.SharedValues;
import org.joinedup.ingest.issue.Issues;
import org.joinedup.ingest.issue.Place;
import org.joinedup.ingest.mapping.Field;
import org.joinedup.ingest.mapping.FileFormat;
import org.joinedup.ingest.mapping.MappedFile;

/// What all rows of one file have in common while it is read.
final class Sheet {

    private final MappedFile mapped;
    private final FileFormat format;
    private final Issues issues;
    private final Columns columns;
    private final DateReader dates;
    private final SharedValues shared = new SharedValues();

    /// @param file what it means and where its issues go
    /// @param format of the mapping
    /// @param columns from its header
    Sheet(ReadFile<?> file, FileFormat format, Columns columns) {
        this.mapped = file.mapped();
        this.issues = file.issues();
        this.format = format;
        this.columns = columns;
        this.dates = new DateReader(format.dates());
    }

    MappedFile mapped() {
        return mapped;
    }

    Issues issues() {
        return issues;
    }

    Columns columns() {
        return columns;
    }

    DateReader dates() {
        return dates;
    }

    SharedValues shared() {
        return shared;
    }

    String encoding() {
        return format.encoding().name();
    }

    boolean requires(Field field) {
        return mapped.kind().requires(field);
    }

    Place place(int line, Field field) {
        var positions = columns.positions(field);
        return place(line, positions.length == 0 ? -1 : positions[0]);
    }

    Place place(int line, int position) {
        return new Place(mapped.file(), line, columns.name(position));
    }
}
