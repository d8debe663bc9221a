package org.joinedup.household.family;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joinedup.audit.AuditSubject;
import org.joinedup.graph.Row;
import org.joinedup.source.RelationKind;

/// A line between two people of a drawing.
///
/// @param fromId of the first
/// @param toId of the second
/// @param tie what the second is to the first
/// @param current whether it is so today
/// @param systems codes of the systems that state it, by code; none for a household
record FamilyEdge(String fromId, String toId, FamilyTie tie, boolean current, List<String> systems)
        implements AuditSubject {

    private static final Comparator<FamilyEdge> ORDER =
            comparing(FamilyEdge::fromId).thenComparing(FamilyEdge::toId).thenComparing(FamilyEdge::tie);

    /// @param row of `edges` in `Family.network.cypher`
    static FamilyEdge from(Row row) {
        var fromId = row.text("fromId");
        var toId = row.text("toId");
        var system = row.findText("system");
        var systems = system == null ? List.<String>of() : List.of(system);
        var current = row.flag("current");
        if (row.text("kind").equals("TOGETHER")) {
            return new FamilyEdge(
                    fromId, toId, current ? FamilyTie.LIVES_WITH : FamilyTie.LIVED_WITH, current, systems);
        }
        var kind = RelationKind.valueOf(row.text("kind"));
        var tie = FamilyTie.of(kind);
        var turned = tie.isSymmetrical() ? fromId.compareTo(toId) > 0 : FamilyTie.isTurned(kind);
        return new FamilyEdge(turned ? toId : fromId, turned ? fromId : toId, tie, current, systems);
    }

    /// @return each line once, by its ends; one household that goes on hides those before
    static List<FamilyEdge> merged(Collection<FamilyEdge> edges) {
        var merged = new TreeMap<FamilyEdge, FamilyEdge>(ORDER);
        edges.forEach(edge -> merged.merge(edge, edge, FamilyEdge::with));
        return merged.values().stream()
                .filter(edge -> edge.tie != FamilyTie.LIVED_WITH || !merged.containsKey(edge.living()))
                .toList();
    }

    private FamilyEdge with(FamilyEdge other) {
        var both = new TreeSet<>(systems);
        both.addAll(other.systems);
        return new FamilyEdge(fromId, toId, tie, current || other.current, List.copyOf(both));
    }

    private FamilyEdge living() {
        return new FamilyEdge(fromId, toId, FamilyTie.LIVES_WITH, true, List.of());
    }

    @Override
    public List<String> auditSubjects() {
        return List.of(fromId, toId);
    }
}
