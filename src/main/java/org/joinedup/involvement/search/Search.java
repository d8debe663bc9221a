package org.joinedup.involvement.search;

import java.util.Collection;
import java.util.List;
import org.joinedup.involvement.search.SearchQueries.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds, judges, ranks and cuts.
///
/// One statement, usually: a precise question ([ExactQuery]) is asked as it is; any other, and one
/// that brought nobody so, for candidates with whom everything that is asked agrees somehow. Only
/// when that brings nobody who fits whole, one more: those with whom most agrees; or, of an
/// identifier, whoever an individual was merged into.
@Component
class Search {

    /// Hits at most; who has more should ask for more.
    static final int MOST_HITS = 50;

    /// More than hits, because some who share much with what was asked do not fit.
    private static final int MOST_CANDIDATES = 60;

    /// How many bits below the best a hit is worth no look.
    private static final double FAR_BELOW = 12;

    private final SearchQueries queries;

    Search(SearchQueries queries) {
        this.queries = queries;
    }

    /// @param question not empty
    /// @param systems codes of the source systems that may be searched; null for all
    SearchResult find(Question question, @Nullable Collection<String> systems) {
        var judge = new Judge(question);
        if (ExactQuery.isFor(question)) {
            var exact = judged(candidates(ExactQuery.of(question), systems), judge);
            if (exact.isWhole() && exact.hits().getFirst().evidence().bits() >= ExactQuery.ENOUGH) {
                return exact;
            }
        }
        return findAlike(question, judge, systems);
    }

    private SearchResult findAlike(Question question, Judge judge, @Nullable Collection<String> systems) {
        var strict = judged(candidates(CandidateQuery.strict(question), systems), judge);
        if (strict.isWhole()) {
            return strict;
        }
        var more = question.identifiers().isEmpty()
                ? candidates(CandidateQuery.wide(question), systems)
                : queries.individualsMergedFrom(
                        question.identifiers().getFirst().text(), systems);
        var wide = judged(more, judge);
        return wide.hits().isEmpty() ? strict : wide;
    }

    private List<Candidate> candidates(String query, @Nullable Collection<String> systems) {
        return queries.searchIndividuals(new Asked(query, systems, MOST_CANDIDATES));
    }

    private static SearchResult judged(List<Candidate> candidates, Judge judge) {
        var hits = candidates.stream()
                .map(one -> new SearchHit(one.individual(), judge.evidence(one)))
                .filter(hit -> hit.evidence().fits())
                .sorted(SearchHit.BEST_FIRST)
                .toList();
        return cut(hits, candidates.size() >= MOST_CANDIDATES);
    }

    private static SearchResult cut(List<SearchHit> hits, boolean isCut) {
        if (hits.isEmpty()) {
            return new SearchResult(hits, isCut);
        }
        var least = hits.getFirst().evidence().bits() - FAR_BELOW;
        var near = hits.stream().filter(hit -> hit.evidence().bits() >= least).toList();
        var most = near.subList(0, Math.min(near.size(), MOST_HITS));
        return new SearchResult(List.copyOf(most), near.size() > MOST_HITS || isCut && near.size() == hits.size());
    }
}
