package org.joinedup.linkage;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.joinedup.match.Town;
import org.joinedup.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/// Records as a file that `link` reads, with who they are truly of.
final class TownFile {

    /// What its columns say.
    static final String OPTIONS = "--map record_id=id --map system=system --map given_name=given --map middle_name=middle"
            + " --map family_name=family --map birth_date=born --map sex=sex --map address=address"
            + " --map postcode=postcode --map uprn=uprn --map nhs_number=nhs";

    private TownFile() {}

    static void write(List<SourceRecord> records, Path file) throws IOException {
        try (var csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(
                    "id", "system", "given", "middle", "family", "born", "sex", "address", "postcode", "uprn", "nhs",
                    "person");
            records.forEach(one -> csv.writeRecord(
                    one.key().recordId(),
                    one.key().system(),
                    text(one.name().given()),
                    text(one.name().middle()),
                    text(one.name().family()),
                    text(one.birthDate()),
                    text(one.sex()),
                    text(one.residence().address()),
                    Objects.requireNonNull(one.residence().postcode()).text(),
                    Objects.requireNonNull(one.residence().uprn()).digits(),
                    one.nhsNumber() == null ? "" : one.nhsNumber().digits(),
                    Town.person(one.key())));
        }
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
