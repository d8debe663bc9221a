package org.joinedup.ingest;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.joinedup.ingest.issue.FileIssue.ControlTotalMissed;
import org.joinedup.ingest.issue.FileIssue.ControlTotalMissing;
import org.joinedup.ingest.issue.FileIssue.CutOffSpreadsheet;
import org.joinedup.ingest.issue.FileIssue.MissingFile;
import org.joinedup.ingest.issue.FileIssue.UnreadableControlFile;
import org.joinedup.ingest.issue.IngestIssue;
import org.joinedup.ingest.issue.Place;
import org.joinedup.ingest.issue.Severity;
import org.joinedup.ingest.mapping.Field;
import org.joinedup.ingest.mapping.MappedFile;
import org.jspecify.annotations.Nullable;

/// How many rows each file should have, from the partner's control file.
final class ControlTotals {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    /// What a sheet of Excel holds, before 2007 and since, with the header's row and without.
    private static final Set<Long> SPREADSHEET_ROWS = Set.of(65_535L, 65_536L, 1_048_575L, 1_048_576L);

    private final ReadFile<Long> file;
    private final List<IngestIssue> issues;

    private ControlTotals(ReadFile<Long> file) {
        this.file = file;
        this.issues =
                file.issues().toList().stream().map(ControlTotals::refusing).toList();
    }

    static ControlTotals read(MappedFile mapped, DataFileReader reader) {
        return new ControlTotals(reader.read(mapped, (name, cells) -> count(cells)));
    }

    boolean refuse() {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.REFUSES_EXTRACT);
    }

    /// Adds issues to the file if it has not the rows that it should have.
    void check(ReadFile<?> data) {
        var name = data.mapped().file();
        var stated = file.findStaged(name);
        if (stated == null && !refuse()) {
            data.issues()
                    .add(new ControlTotalMissing(Place.of(name), file.mapped().file()));
        }
        if (data.isComplete()) {
            check(data, stated);
        }
    }

    FileReport report() {
        return file.report(issues);
    }

    private static void check(ReadFile<?> data, @Nullable Long stated) {
        var place = Place.of(data.mapped().file());
        var rows = data.rowsIn();
        var met = stated != null && stated == rows;
        if (stated != null && !met) {
            data.issues().add(new ControlTotalMissed(place, stated, rows));
        }
        if (SPREADSHEET_ROWS.contains(rows)) {
            data.issues().add(new CutOffSpreadsheet(place, rows, met));
        }
    }

    private static @Nullable Long count(Cells cells) {
        var text = cells.text(Field.ROWS);
        if (text == null || COUNT.matcher(text).matches()) {
            return text == null ? null : Long.valueOf(text);
        }
        var place = cells.place(Field.ROWS);
        cells.report(new UnreadableControlFile(place, "'%s' is not a whole number".formatted(place.column())));
        return null;
    }

    /// In a control file every loss counts, also that of one row.
    private static IngestIssue refusing(IngestIssue issue) {
        var asItIs = issue instanceof MissingFile
                || issue instanceof UnreadableControlFile
                || issue.severity() == Severity.WARNS;
        return asItIs ? issue : new UnreadableControlFile(issue.place(), asReason(issue.message()));
    }

    private static String asReason(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1, sentence.length() - 1);
    }
}
