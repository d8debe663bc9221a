package org.joinedup.individual.search;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What an individual is found by.
public final class SearchDocument {

    private static final int SHORTEST_SOUND = 3;
    private static final int SHORTEST_STREET_BEGINNING = 2;
    private static final int SHORTEST_POSTCODE_BEGINNING = 1;

    private final Set<String> tokens = new LinkedHashSet<>();

    private SearchDocument() {}

    /// @param values of all records of one individual
    /// @return their lines, each once and in order; what a record said before and says still is
    ///     current only
    public static List<String> lines(Collection<HeldValues> values) {
        var current = values.stream().filter(HeldValues::current).toList();
        var known = new HashSet<>(current);
        var all = new ArrayList<>(current);
        values.stream().filter(one -> !known.contains(one.asCurrent())).forEach(all::add);
        return all.stream().map(HeldValues::text).collect(toCollection(TreeSet::new)).stream()
                .toList();
    }

    /// @param id of the individual, which is an identifier too
    /// @param lines of one individual ([#lines])
    /// @return tokens with blanks between them
    public static String words(String id, Collection<String> lines) {
        var document = new SearchDocument();
        document.tokens.add(SearchTokens.identifier(HeldValues.compact(id)));
        var values = lines.stream().map(HeldValues::parse).toList();
        values.forEach(document::add);
        if (values.stream().allMatch(one -> one.birthDate() == 0)) {
            document.tokens.add(SearchTokens.BIRTH_DATE_NOT_HELD);
        }
        if (values.stream().allMatch(one -> one.postcode().isEmpty())) {
            document.tokens.add(SearchTokens.POSTCODE_NOT_HELD);
        }
        return String.join(" ", document.tokens);
    }

    private void add(HeldValues held) {
        addNames(held);
        addBirthDate(held.birthDate());
        addPostcode(held.postcode());
        held.address().forEach(this::addAddressWord);
        if (!held.uprn().isEmpty()) {
            tokens.add(SearchTokens.uprn(held.uprn()));
        }
        held.numbers().forEach(number -> tokens.add(SearchTokens.identifier(number)));
        tokens.add(SearchTokens.identifier(held.recordId()));
    }

    private void addNames(HeldValues held) {
        for (var words : List.of(held.given(), held.middle(), held.family(), held.formerFamily())) {
            words.stream()
                    .filter(word -> !tokens.contains(SearchTokens.name(word)))
                    .forEach(this::addName);
        }
    }

    /// Every name may be a given one, because systems swap them.
    private void addName(String word) {
        tokens.add(SearchTokens.name(word));
        SearchTokens.beginnings(word, 1).map(SearchTokens::nameBeginning).forEach(tokens::add);
        tokens.addAll(SearchTokens.nameSlips(word));
        tokens.addAll(SearchTokens.roots(word));
        if (word.length() >= SHORTEST_SOUND) {
            tokens.add(SearchTokens.sound(word));
        }
    }

    private void addBirthDate(int date) {
        if (date == 0) {
            return;
        }
        var year = date / 10_000;
        var month = date / 100 % 100;
        var day = date % 100;
        tokens.add(SearchTokens.birthDate(date));
        tokens.add(SearchTokens.birthYear(year));
        tokens.add(SearchTokens.birthMonth(year, month));
        tokens.add(SearchTokens.birthDay(month, day));
        tokens.add(SearchTokens.birthYearDay(year, day));
    }

    private void addPostcode(String postcode) {
        if (postcode.isEmpty()) {
            return;
        }
        SearchTokens.beginnings(postcode, SHORTEST_POSTCODE_BEGINNING)
                .map(SearchTokens::postcode)
                .forEach(tokens::add);
        tokens.addAll(SearchTokens.postcodeSlips(postcode));
    }

    private void addAddressWord(String word) {
        tokens.add(SearchTokens.address(word));
        if (!AddressWords.isNumber(word) && !AddressWords.isKind(word)) {
            SearchTokens.beginnings(word, SHORTEST_STREET_BEGINNING)
                    .map(SearchTokens::addressBeginning)
                    .forEach(tokens::add);
            tokens.addAll(SearchTokens.addressSlips(word));
        }
    }
}
