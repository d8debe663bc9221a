package org.joinedup.involvement.search;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.joinedup.individual.search.AddressWords;
import org.joinedup.individual.search.SearchTokens;

/// A precise question as a short query of the full-text index, as if nothing in it were a slip.
///
/// A question is precise when it asks two words of a name and a birth date or year, a whole
/// postcode or a house number: whoever agrees with all of that is hardly anybody else. So those of
/// people who know much are answered without looking for what is like it, which costs most.
final class ExactQuery {

    /// Evidence in bits that is hardly ever there by chance: of a whole name and a birth year.
    static final double ENOUGH = 22;

    private static final int WORDS_OF_A_NAME = 2;

    private ExactQuery() {}

    static boolean isFor(Question question) {
        var isYear = question.birth() != null && question.birth().year() > 0;
        var isWholePostcode = question.postcode() != null && question.postcode().isWhole();
        return question.names().size() >= WORDS_OF_A_NAME
                && question.identifiers().isEmpty()
                && question.uprn() == null
                && (isYear || isWholePostcode || question.address().stream().anyMatch(AddressWords::isNumber));
    }

    /// @param question a precise one
    static String of(Question question) {
        var clauses = new ArrayList<String>();
        question.names().forEach(word -> clauses.add(name(word)));
        if (question.birth() != null && question.birth().year() > 0) {
            clauses.add(birth(question.birth()));
        }
        question.address().stream()
                .filter(word -> AddressWords.isNumber(word) || !AddressWords.isKind(word))
                .forEach(word -> clauses.add(SearchTokens.address(word)));
        if (question.postcode() != null) {
            clauses.add(SearchTokens.postcode(question.postcode().text()));
        }
        return clauses.stream().map(clause -> "+" + clause).collect(Collectors.joining(" "));
    }

    private static String birth(AskedBirth asked) {
        if (asked.isWhole()) {
            return SearchTokens.birthDate(asked.digits());
        }
        return asked.month() > 0
                ? SearchTokens.birthMonth(asked.year(), asked.month())
                : SearchTokens.birthYear(asked.year());
    }

    private static String name(AskedWord asked) {
        var name = SearchTokens.name(asked.text());
        return asked.isFree() ? "(%s %s)".formatted(name, SearchTokens.address(asked.text())) : name;
    }
}
