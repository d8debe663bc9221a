package org.joinedup.ingest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joinedup.ingest.Delivery.Scope;
import org.joinedup.ingest.mapping.FileKind;
import org.joinedup.ingest.mapping.MappedFile;
import org.joinedup.ingest.mapping.Mapping;
import org.joinedup.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/// Reads one delivery once.
final class ExtractReading {

    private final Mapping mapping;
    private final Delivery delivery;
    private final Predicate<String> staged;
    private final MessageDigest digest = sha256();
    private final DataFileReader reader;

    ExtractReading(Mapping mapping, Delivery delivery, Predicate<String> staged) {
        this.mapping = mapping;
        this.delivery = delivery;
        this.staged = staged;
        this.reader = new DataFileReader(delivery, mapping.format(), digest);
    }

    Extract read() {
        var totals = ControlTotals.read(mapping.controlTotals(), reader);
        var people = reader.read(mapping.people(), new PersonRowReader(delivery));
        var known = known(people);
        var involvements = find(mapping.involvements(), new InvolvementRowReader(delivery, known));
        var interventions = find(mapping.interventions(), new InterventionRowReader(delivery, known));
        var relations = find(mapping.relations(), new RelationRowReader(delivery, known));
        var files = Stream.of(people, involvements, interventions, relations)
                .filter(Objects::nonNull)
                .toList();
        files.forEach(totals::check);
        var refused =
                totals.refuse() || files.stream().anyMatch(file -> file.issues().refuse());
        return new Extract(
                delivery,
                staged(people, refused),
                staged(involvements, refused),
                staged(interventions, refused),
                staged(relations, refused),
                refused ? Map.of() : keys(files),
                reports(totals, files, refused),
                refused,
                HexFormat.of().formatHex(digest.digest()));
    }

    private <T> @Nullable ReadFile<T> find(@Nullable MappedFile mapped, RowReader<T> rows) {
        return mapped == null ? null : reader.read(mapped, rows);
    }

    /// When people could not be read, nothing more is learnt from everybody being unknown.
    private KnownPeople known(ReadFile<SourceRecord> people) {
        var readable = people.isComplete() && !people.issues().refuse();
        if (!readable) {
            return KnownPeople.ANYBODY;
        }
        return delivery.scope() == Scope.FULL
                ? people::findStagedId
                : recordId -> {
                    var own = people.findStagedId(recordId);
                    return own != null || !staged.test(recordId) ? own : recordId;
                };
    }

    private static <T> List<T> staged(@Nullable ReadFile<T> file, boolean refused) {
        return file == null || refused ? List.of() : Collections.unmodifiableList(file.staged());
    }

    private Map<FileKind, RowKeys> keys(List<? extends ReadFile<?>> files) {
        var keys = new EnumMap<FileKind, RowKeys>(FileKind.class);
        files.forEach(file -> keys.put(file.mapped().kind(), file.keys(delivery.system())));
        return keys;
    }

    private List<FileReport> reports(ControlTotals totals, List<? extends ReadFile<?>> files, boolean refused) {
        var reports = Stream.concat(Stream.of(totals.report()), files.stream().map(ReadFile::report));
        return Stream.concat(
                        reports.map(report -> refused ? report.refused() : report),
                        SurplusFiles.reports(mapping, delivery).stream())
                .toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
