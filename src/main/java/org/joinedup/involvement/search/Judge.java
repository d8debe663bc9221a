package org.joinedup.involvement.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joinedup.individual.search.AddressWords;

/// Says of each candidate what speaks for and against their being asked for.
final class Judge {

    private final Question question;
    private final List<WordComparison> names;
    private final Map<String, WordComparison> streets;

    Judge(Question question) {
        this.question = question;
        this.names = question.names().stream().map(WordComparison::new).toList();
        this.streets = question.address().stream()
                .filter(word -> !AddressWords.isNumber(word) && !AddressWords.isKind(word))
                .collect(Collectors.toMap(
                        Function.identity(), word -> new WordComparison(new AskedWord(word, List.of(), false))));
    }

    Evidence evidence(Candidate candidate) {
        var held = candidate.held();
        var reasons = new ArrayList<SearchReason>();
        var byName = NameEvidence.of(names, held);
        reasons.addAll(byName.reasons());
        addAddress(byName.unlike(), candidate, reasons);
        if (question.birth() != null) {
            reasons.add(new BirthEvidence(question.birth()).reason(held));
        }
        if (question.sex() != null) {
            reasons.add(OtherEvidence.ofSex(question.sex(), held));
        }
        if (question.postcode() != null) {
            reasons.add(OtherEvidence.ofPostcode(question.postcode(), held));
        }
        if (question.uprn() != null) {
            reasons.add(OtherEvidence.ofUprn(question.uprn(), held));
        }
        question.identifiers().forEach(one -> reasons.add(OtherEvidence.ofIdentifier(one, candidate)));
        return new Evidence(List.copyOf(reasons), byName.order());
    }

    /// @param unlike numbers of the words that are like no name: they may be the street's
    private void addAddress(List<Integer> unlike, Candidate candidate, List<SearchReason> reasons) {
        var words = question.address().stream()
                .filter(streets::containsKey)
                .map(streets::get)
                .collect(Collectors.toCollection(ArrayList::new));
        for (var number : unlike) {
            if (question.names().get(number).isFree() && isStreet(names.get(number), candidate)) {
                words.add(names.get(number));
            } else {
                reasons.add(NameEvidence.against(names.get(number)));
            }
        }
        var address = AddressEvidence.of(question.address(), words);
        if (!address.isEmpty()) {
            reasons.add(address.reason(candidate.held()));
        }
    }

    private static boolean isStreet(WordComparison word, Candidate candidate) {
        var alone = new AddressEvidence(List.of(word), List.of(), List.of());
        return alone.reason(candidate.held()).standing() != null;
    }
}
