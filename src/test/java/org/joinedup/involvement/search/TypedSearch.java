package org.joinedup.involvement.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joinedup.individual.Individual;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/// Searches as the API does, without it: for benchmarks.
public final class TypedSearch {

    private final Search search;
    private final LocalDate today;

    /// @param context of the running service
    public TypedSearch(ApplicationContext context, LocalDate today) {
        this.search = context.getBean(Search.class);
        this.today = today;
    }

    /// What somebody typed, by the arguments of `Query.searchIndividuals`.
    public record Typed(
            @Nullable String text,
            @Nullable String name,
            @Nullable LocalDate birthDate,
            @Nullable Integer birthYear,
            @Nullable String address,
            @Nullable String postcode) {}

    /// @return ids of the hits, the best first
    public List<String> ids(Typed typed) {
        return result(typed).hits().stream()
                .map(SearchHit::individual)
                .map(Individual::id)
                .toList();
    }

    /// @return the hits in words
    public List<String> words(Typed typed) {
        return result(typed).hits().stream()
                .map(hit ->
                        hit.individual().displayName() + " " + hit.individual().birthDate() + " "
                                + hit.evidence().bits() + ": " + hit.evidence().words())
                .toList();
    }

    /// @return parameters of `search/Query.searchIndividuals.cypher` that find who was typed
    ///     without a slip
    public static Map<String, @Nullable Object> parameters(String text, LocalDate today) {
        var terms = new SearchTerms(text, null, null, null, null, null, null, null, null, null);
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("query", ExactQuery.of(Question.of(terms, today)));
        parameters.put("systems", null);
        parameters.put("candidates", 60L);
        return parameters;
    }

    private SearchResult result(Typed typed) {
        var terms = new SearchTerms(
                typed.text,
                typed.name,
                typed.birthDate,
                typed.birthYear,
                null,
                null,
                typed.address,
                typed.postcode,
                null,
                null);
        return search.find(Question.of(terms, today), null);
    }
}
