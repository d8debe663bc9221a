package org.joinedup.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.joinedup.ingest.Delivery.Scope;
import org.joinedup.ingest.issue.IngestIssue;
import org.joinedup.ingest.mapping.FileFormat;
import org.joinedup.ingest.mapping.Mapping;
import org.joinedup.ingest.mapping.Mappings;

/// A delivery of 1 September 2026 that a test writes by hand; until then it is a good one without
/// rows.
final class DeliveryFolder {

    static final Mapping EDUCATION = education();
    static final String PUPILS = "Pupil ID,Forename,Surname,DOB,Gender,NHS no,UPN,NI no,"
            + "Address 1,Address 2,Postcode,UPRN,Address since,Status\n";
    static final String INVOLVEMENTS = "Involvement ID,Pupil ID,Staff ID,Staff name,Role,Work phone,Start,End\n";
    static final String INTERVENTIONS = "ID,Pupil ID,Type,Start,End,Quantity\n";

    /// A pupil whose every value is right. The numbers are from ranges that are never issued.
    static final String ASHA = "P-1,Asha,Okafor,29/03/2011,F,999 000 0018,H801200001001,AB123456C,"
            + "Flat 2,14 Example Street,ng8 3ab,100012345678,01/09/2020,Current\n";

    private final Path folder;
    private Mapping mapping = EDUCATION;
    private Scope scope = Scope.FULL;

    DeliveryFolder(Path folder) {
        this.folder = folder;
        pupils("").involvements("").interventions("").control(0, 0, 0);
    }

    DeliveryFolder of(Mapping other) {
        mapping = other;
        return this;
    }

    DeliveryFolder changesOnly() {
        scope = Scope.DELTA;
        return this;
    }

    DeliveryFolder pupils(String rows) {
        return file("pupils.csv", PUPILS + rows);
    }

    DeliveryFolder involvements(String rows) {
        return file("involvements.csv", INVOLVEMENTS + rows);
    }

    DeliveryFolder interventions(String rows) {
        return file("interventions.csv", INTERVENTIONS + rows);
    }

    DeliveryFolder control(long pupils, long involvements, long interventions) {
        return file(
                "control.csv",
                "File,Rows\npupils.csv,%d\ninvolvements.csv,%d\ninterventions.csv,%d\n"
                        .formatted(pupils, involvements, interventions));
    }

    DeliveryFolder file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    DeliveryFolder file(String name, byte[] content) {
        try {
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    DeliveryFolder without(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Extract read() {
        var delivery = new Delivery(mapping.system().code(), LocalDate.of(2026, 9, 1), scope, folder);
        return new ExtractReader().read(mapping, delivery);
    }

    List<IngestIssue> issues() {
        return read().reports().stream()
                .flatMap(report -> report.issues().stream())
                .toList();
    }

    /// The same mapping, but for files in windows-1252.
    static Mapping inWindows1252() {
        var format = new FileFormat(
                Charset.forName("windows-1252"),
                EDUCATION.format().separator(),
                EDUCATION.format().dates());
        return new Mapping(
                EDUCATION.system(),
                format,
                EDUCATION.controlTotals(),
                EDUCATION.people(),
                EDUCATION.involvements(),
                EDUCATION.interventions(),
                EDUCATION.relations());
    }

    private static Mapping education() {
        return Mappings.ofClasspath("ingest/mapping").find("education").orElseThrow();
    }
}
