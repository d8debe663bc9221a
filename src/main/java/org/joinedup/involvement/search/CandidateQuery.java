package org.joinedup.involvement.search;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.joinedup.individual.search.AddressWords;
import org.joinedup.individual.search.SearchTokens;

/// A question as a query of the full-text index of `individual.search`.
///
/// A group of clauses for each thing asked: the value itself and, worth less, what is like it. A
/// strict query asks every group to agree somehow; a wide one ranks by how many do, and allows two
/// slips in a word. A word from a box for anything may be a street's: a wide query asks for that, a
/// strict one where there is a house number or more than two words. What was typed never becomes
/// syntax: a token has letters and digits only.
final class CandidateQuery {

    private static final int SHORTEST_WITH_TWO_SLIPS = 4;
    private static final int BEGINNING = 3;
    private static final int WORDS_OF_A_NAME = 2;
    private static final int SHORTEST_SOUND = 3;

    private final Question question;
    private final boolean isWide;
    private final List<String> groups = new ArrayList<>();

    private CandidateQuery(Question question, boolean isWide) {
        this.question = question;
        this.isWide = isWide;
    }

    /// @param question not empty
    static String strict(Question question) {
        return new CandidateQuery(question, false).text();
    }

    /// @param question not empty
    static String wide(Question question) {
        return new CandidateQuery(question, true).text();
    }

    private String text() {
        var streets =
                isWide || !question.address().isEmpty() || question.names().size() > WORDS_OF_A_NAME;
        question.names().forEach(word -> addName(word, streets));
        if (question.birth() != null && question.birth().year() > 0) {
            add(new BirthClauses(question.birth(), isWide).all(), true);
        }
        question.address().forEach(this::addAddress);
        if (question.postcode() != null) {
            addPostcode(question.postcode());
        }
        if (question.uprn() != null) {
            add(List.of(SearchTokens.uprn(question.uprn())), true);
        }
        question.identifiers().forEach(this::addIdentifier);
        return String.join(" ", groups);
    }

    private void addName(AskedWord asked, boolean mayBeStreet) {
        var word = asked.text();
        var clauses = new LinkedHashSet<String>();
        clauses.add(SearchTokens.name(word) + "^6");
        clauses.add(SearchTokens.nameBeginning(word) + "^3");
        asked.neighbours().forEach(joined -> clauses.add(SearchTokens.name(joined) + "^6"));
        SearchTokens.roots(word).forEach(root -> clauses.add(root + "^3"));
        if (word.length() >= SHORTEST_SOUND) {
            clauses.add(SearchTokens.sound(word));
            clauses.addAll(SearchTokens.nameSlips(word));
        }
        if (isWide && word.length() >= SHORTEST_WITH_TWO_SLIPS) {
            clauses.addAll(SearchTokens.nameTwoSlips(word));
            clauses.add(SearchTokens.nameBeginning(word.substring(0, BEGINNING)));
        }
        if (asked.isFree() && mayBeStreet) {
            addStreet(word, clauses);
        }
        add(clauses, word.length() > 1 || question.names().size() == 1);
    }

    private static void addStreet(String word, Set<String> clauses) {
        clauses.add(SearchTokens.address(word) + "^3");
        clauses.add(SearchTokens.addressBeginning(word));
        clauses.addAll(SearchTokens.addressSlips(word));
    }

    /// Numbers and words such as `road` help to rank, and a street without them is found too.
    private void addAddress(String word) {
        if (AddressWords.isNumber(word) || AddressWords.isKind(word)) {
            add(List.of(SearchTokens.address(word) + "^3"), false);
            return;
        }
        var clauses = new LinkedHashSet<String>();
        addStreet(word, clauses);
        add(clauses, true);
    }

    private void addPostcode(AskedPostcode postcode) {
        var clauses = new LinkedHashSet<String>();
        var beginning = SearchTokens.postcode(postcode.text());
        clauses.add(beginning + "^4");
        if (postcode.isWhole()) {
            clauses.addAll(SearchTokens.postcodeSlips(postcode.text()));
        }
        clauses.add(SearchTokens.POSTCODE_NOT_HELD + "^0.1");
        add(clauses, true);
    }

    private void addIdentifier(AskedIdentifier asked) {
        var clauses = new LinkedHashSet<String>();
        clauses.add(SearchTokens.identifier(asked.text()));
        clauses.add(SearchTokens.identifier(asked.recordId()));
        if (asked.mayBeUprn()) {
            clauses.add(SearchTokens.uprn(asked.text()));
        }
        add(clauses, true);
    }

    private void add(Collection<String> clauses, boolean mustAgree) {
        var sign = mustAgree && !isWide ? "+" : "";
        groups.add(clauses.stream().collect(joining(" ", sign + "(", ")")));
    }
}
