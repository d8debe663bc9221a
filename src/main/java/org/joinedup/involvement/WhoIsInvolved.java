package org.joinedup.involvement;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.joinedup.audit.AuditSubject;
import org.joinedup.graph.Row;
import org.joinedup.individual.Individual;
import org.joinedup.viewpoint.Asked;
import org.joinedup.viewpoint.Coverage;
import org.joinedup.viewpoint.SourceCoverage;
import org.joinedup.viewpoint.SourceState;
import org.joinedup.viewpoint.Viewpoint;

/// The answer to who is involved with an individual, and what it covers.
///
/// @param individual the person asked about
/// @param practitioners each once, and services that name none; the lead practitioner first
/// @param involvements of every source, current ones first
/// @param coverage of every source system, by code
/// @param summary one sentence
record WhoIsInvolved(
        Individual individual,
        List<InvolvedPractitioner> practitioners,
        List<InvolvementAnswer> involvements,
        List<SourceCoverage> coverage,
        String summary)
        implements AuditSubject {

    /// @param row of `Query.whoIsInvolved.cypher`, or of its like for a moment
    /// @param sources how every source system stands, by code
    static WhoIsInvolved from(Row row, List<SourceState> sources, Question question) {
        var individual = Individual.from(Objects.requireNonNull(row.findRow("individual")), question.viewpoint());
        var involvements = involvements(row, sources).stream()
                .filter(question.filter()::lets)
                .toList();
        var practitioners = InvolvedPractitioners.of(involvements, question.day());
        var asked = new Asked(question.day(), individual.birthDate(), row.texts("recordSystems"));
        var coverage = Coverage.of(sources, asked);
        return new WhoIsInvolved(
                individual,
                practitioners,
                involvements,
                coverage.sources(),
                coverage.summary(found(practitioners, question.filter())));
    }

    @Override
    public List<String> auditSubjects() {
        return individual.auditSubjects();
    }

    private static List<InvolvementAnswer> involvements(Row row, List<SourceState> sources) {
        var bySystem = sources.stream().collect(toMap(one -> one.source().code(), Function.identity()));
        return row.rows("involvements").stream()
                .map(one -> involvement(one, bySystem))
                .toList();
    }

    private static InvolvementAnswer involvement(Row row, Map<String, SourceState> bySystem) {
        var state = Objects.requireNonNull(bySystem.get(row.text("system")));
        return InvolvementAnswer.from(row, state.source(), state.owner());
    }

    private static String found(List<InvolvedPractitioner> all, InvolvementFilter filter) {
        var named = all.stream().filter(one -> one.practitioner() != null).count();
        var services = all.size() - named;
        if (all.isEmpty()) {
            return filter.narrows() ? "Nobody found by these filters" : "Nobody found";
        }
        if (services == 0) {
            return counted(named, "practitioner") + " found";
        }
        var unnamed = counted(services, "service") + " without a name";
        return (named == 0 ? "" : counted(named, "practitioner") + " and ") + unnamed + " found";
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /// What is asked about a person.
    ///
    /// @param day that is looked at
    record Question(Viewpoint viewpoint, LocalDate day, InvolvementFilter filter) {}
}
