package org.joinedup.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joinedup.ingest.Delivery.Scope;
import org.joinedup.ingest.issue.IngestIssue;
import org.joinedup.ingest.mapping.FileKind;
import org.joinedup.source.Intervention;
import org.joinedup.source.Involvement;
import org.joinedup.source.SourceRecord;
import org.joinedup.source.SourceRecordKey;
import org.joinedup.source.StatedRelation;

/// What one delivery says, as far as it could be read; nothing at all when it is refused.
///
/// @param delivery that was read
/// @param people one for each identifier
/// @param involvements one for each identifier
/// @param interventions one for each identifier
/// @param relations one for each identifier
/// @param keys rows that are not among these, by kind of file
/// @param reports one for each file, the control file first, then as in the mapping, then surplus
/// @param refused whether an issue forbids to load any of it
/// @param contentHash SHA-256 in lower-case hexadecimals over the names and bytes of the files that
///     the mapping names
public record Extract(
        Delivery delivery,
        List<SourceRecord> people,
        List<Involvement> involvements,
        List<Intervention> interventions,
        List<StatedRelation> relations,
        Map<FileKind, RowKeys> keys,
        List<FileReport> reports,
        boolean refused,
        String contentHash) {

    /// Keeps its own copies of the small collections; the long lists are shared as they are.
    public Extract {
        keys = Map.copyOf(keys);
        reports = List.copyOf(reports);
    }

    /// @param issue of the delivery as a whole; it is put first, into the control file's report
    /// @return the same delivery with nothing in it
    Extract refused(IngestIssue issue) {
        var all = new ArrayList<>(reports.stream().map(FileReport::refused).toList());
        all.set(0, all.getFirst().with(issue));
        return new Extract(delivery, List.of(), List.of(), List.of(), List.of(), Map.of(), all, true, contentHash);
    }

    /// @param kind people, involvements, interventions or relations
    /// @return what the partner says has ended
    public List<SourceRecordKey> removed(FileKind kind) {
        return keys(kind).removed();
    }

    /// @param kind people, involvements, interventions or relations
    /// @return what is in the delivery but could not be staged: not missing, so it stays as it was
    public Set<SourceRecordKey> rejected(FileKind kind) {
        return keys(kind).rejected();
    }

    /// Whether what is missing from the delivery has ended: in a full extract, unless a row was
    /// rejected that nobody can tell whose it is, so that nothing is surely missing.
    ///
    /// @param kind people, involvements, interventions or relations
    /// @return false in a delta and in a refused extract
    public boolean endsMissing(FileKind kind) {
        return delivery.scope() == Scope.FULL && !refused && !keys(kind).unattributed();
    }

    /// In a full extract it is empty: such rows are rejected. In a delta the graph must know them.
    ///
    /// @return identifiers of people whom other rows here name but who have no own row
    public Set<String> peopleExpected() {
        var own = new HashSet<String>();
        people.forEach(person -> own.add(person.key().recordId()));
        var expected = new TreeSet<String>();
        Stream.of(
                        involvements.stream().map(Involvement::recordId),
                        interventions.stream().map(Intervention::recordId),
                        relations.stream().map(StatedRelation::recordId),
                        relations.stream().map(StatedRelation::relatedId))
                .flatMap(Function.identity())
                .filter(id -> !own.contains(id))
                .forEach(expected::add);
        return expected;
    }

    private RowKeys keys(FileKind kind) {
        return keys.getOrDefault(kind, RowKeys.NONE);
    }
}
