package org.joinedup.household;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A record's word on where an individual lives, with the day from which it speaks.
///
/// @param word what the record says
/// @param since the word that dates it: itself, or the one that it only repeats
record AddressClaim(Word word, Word since) {

    /// @param residencies of one individual
    /// @return what every record says and said
    static List<AddressClaim> of(Collection<Residency> residencies, AddressBook book) {
        var words = residencies.stream().collect(groupingBy(Residency::key, TreeMap::new, toList())).values().stream()
                .flatMap(versions -> Word.of(versions, book).stream())
                .toList();
        return words.stream().map(word -> of(word, words)).toList();
    }

    String addressId() {
        return word.addressId();
    }

    @Nullable
    LocalDate from() {
        return since.from();
    }

    LocalDate start() {
        return since.start();
    }

    boolean tellsAMove() {
        return since.tellsAMove();
    }

    /// @return the last day on which the source says so; MAX while it does
    LocalDate lastDay() {
        var end = word.leftOn() == null ? word.closedOn() : word.leftOn();
        return end == null ? LocalDate.MAX : end.minusDays(1);
    }

    /// A record that was closed says nothing more, but neither does it say that the person left.
    ///
    /// @return whether the record's latest word by that day is that they live there
    boolean holdsOn(LocalDate day) {
        return !start().isAfter(day) && !isLeftBy(day);
    }

    /// @return whether the record said another address by that day
    boolean isLeftBy(LocalDate day) {
        var leftOn = word.leftOn();
        return leftOn != null && !leftOn.isAfter(day);
    }

    /// @return whether the source still held the person on that day
    boolean isOpenOn(LocalDate day) {
        var closedOn = word.closedOn();
        return closedOn == null || closedOn.isAfter(day);
    }

    private static AddressClaim of(Word word, List<Word> all) {
        var since =
                all.stream().filter(word::repeats).min(comparing(Word::start)).orElse(word);
        return new AddressClaim(word, since);
    }
}
