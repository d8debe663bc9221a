package org.joinedup.involvement.search;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joinedup.individual.search.HeldValues;
import org.joinedup.involvement.search.SearchReason.Likeness;
import org.joinedup.involvement.search.WordComparison.WordLikeness;
import org.jspecify.annotations.Nullable;

/// Which asked words agree with which words of a person's names, each with one, the best first.
final class NameEvidence {

    private static final Likeness NONE = new Likeness("no name like it", -4);
    private static final double IN_ORDER = 0.5;

    private final List<WordComparison> asked;
    private final Map<String, Held> words = new LinkedHashMap<>();
    private final @Nullable Pair[] found;

    private NameEvidence(List<WordComparison> asked, List<HeldValues> held) {
        this.asked = asked;
        this.found = new Pair[asked.size()];
        held.forEach(this::add);
        assign(pairs());
    }

    static NameEvidence of(List<WordComparison> asked, List<HeldValues> held) {
        return new NameEvidence(asked, held);
    }

    /// @return a reason for each asked word that agrees
    List<SearchReason> reasons() {
        var reasons = new ArrayList<SearchReason>();
        for (var i = 0; i < found.length; i++) {
            var pair = found[i];
            if (pair != null) {
                reasons.add(
                        SearchReason.agreeing(SearchTerm.NAME, asked.get(i).asked(), pair.likeness, pair.held.current));
            }
        }
        return reasons;
    }

    /// @return numbers of the asked words that agree with none
    List<Integer> unlike() {
        var unlike = new ArrayList<Integer>();
        for (var i = 0; i < found.length; i++) {
            if (found[i] == null) {
                unlike.add(i);
            }
        }
        return unlike;
    }

    /// @return against an asked word that agrees with nothing
    static SearchReason against(WordComparison asked) {
        return SearchReason.against(SearchTerm.NAME, asked.asked(), NONE);
    }

    /// @return a little for names in their usual order: the first word a given name, the last a
    ///     surname
    double order() {
        var first = found.length < 2 ? null : found[0];
        var last = found.length < 2 ? null : found[found.length - 1];
        return first != null && last != null && first.is(NameRole.GIVEN_NAME) && last.is(NameRole.SURNAME)
                ? IN_ORDER
                : 0;
    }

    private void add(HeldValues held) {
        held.family().forEach(word -> add(word, new Held(NameRole.SURNAME, held.current())));
        held.given().forEach(word -> add(word, new Held(NameRole.GIVEN_NAME, held.current())));
        held.formerFamily().forEach(word -> add(word, new Held(NameRole.FORMER_SURNAME, false)));
        held.middle().forEach(word -> add(word, new Held(NameRole.MIDDLE_NAME, held.current())));
    }

    private void add(String word, Held held) {
        words.merge(word, held, (one, other) -> other.current && !one.current ? other : one);
    }

    private List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < asked.size(); i++) {
            for (var word : words.entrySet()) {
                var likeness = asked.get(i).with(word.getKey());
                if (likeness != WordLikeness.OTHER) {
                    pairs.add(pair(i, word.getKey(), word.getValue()));
                }
            }
        }
        pairs.sort(comparingDouble(pair -> -pair.likeness.bits()));
        return pairs;
    }

    private Pair pair(int number, String word, Held held) {
        var comparison = asked.get(number);
        return new Pair(number, word, held, held.role.likeness(comparison.with(word), comparison.asked(), word));
    }

    private void assign(List<Pair> pairs) {
        var used = new HashSet<String>();
        for (var pair : pairs) {
            var isShared = asked.get(pair.number).isOfNeighbours(pair.word);
            if (found[pair.number] == null && (isShared || used.add(pair.word))) {
                found[pair.number] = pair;
            }
        }
    }

    /// A word of a person's names.
    private record Held(NameRole role, boolean current) {}

    /// An asked word and one that is like it.
    private record Pair(int number, String word, Held held, Likeness likeness) {

        boolean is(NameRole role) {
            return held.role == role;
        }
    }
}
