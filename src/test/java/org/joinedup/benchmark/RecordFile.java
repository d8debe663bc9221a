package org.joinedup.benchmark;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.joinedup.source.SourceRecord;
import org.joinedup.source.SourceRecordKey;
import org.jspecify.annotations.Nullable;

/// Source records as one CSV file that `link` and `evaluate` read, and who each is truly of.
public final class RecordFile implements AutoCloseable {

    /// What its columns say, for `link`; `evaluate` takes `--truth person` too.
    public static final List<String> OPTIONS = List.of(
            "--map=record_id=record_id",
            "--map=system=system",
            "--map=given_name=given_name",
            "--map=middle_name=middle_name",
            "--map=family_name=family_name",
            "--map=former_family_name=former_family_name",
            "--map=birth_date=birth_date",
            "--map=sex=sex",
            "--map=address=address",
            "--map=postcode=postcode",
            "--map=uprn=uprn",
            "--map=phone=phone",
            "--map=email=email",
            "--map=nhs_number=nhs_number",
            "--map=upn=upn",
            "--map=national_insurance_number=national_insurance_number");

    private final CsvWriter csv;
    private final Function<SourceRecordKey, String> person;

    /// @param person who a record is truly of
    /// @throws IOException if the file cannot be written
    public RecordFile(Path file, Function<SourceRecordKey, String> person) throws IOException {
        this.person = person;
        csv = CsvWriter.builder().build(file);
        csv.writeRecord(
                "record_id",
                "system",
                "given_name",
                "middle_name",
                "family_name",
                "former_family_name",
                "birth_date",
                "sex",
                "address",
                "postcode",
                "uprn",
                "phone",
                "email",
                "nhs_number",
                "upn",
                "national_insurance_number",
                "person");
    }

    public void add(SourceRecord one) {
        csv.writeRecord(
                one.key().recordId(),
                one.key().system(),
                text(one.name().given()),
                text(one.name().middle()),
                text(one.name().family()),
                text(one.name().formerFamily()),
                text(one.birthDate()),
                text(one.sex()),
                text(one.residence().address()),
                one.residence().postcode() == null
                        ? ""
                        : one.residence().postcode().text(),
                one.residence().uprn() == null ? "" : one.residence().uprn().digits(),
                text(one.phone()),
                text(one.email()),
                one.nhsNumber() == null ? "" : one.nhsNumber().digits(),
                one.upn() == null ? "" : one.upn().text(),
                one.nationalInsuranceNumber() == null
                        ? ""
                        : one.nationalInsuranceNumber().text(),
                person.apply(one.key()));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
