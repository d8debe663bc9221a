package org.joinedup.household;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What one source record says of an individual's address until it says another.
///
/// @param key of the record
/// @param addressId where
/// @param from first day there as the source says; null when it does not
/// @param saidOn date of the delivery that said so first: saying it again does not count
/// @param leftOn date of the delivery that said another address; null when none did
/// @param closedOn the day on which the source no longer held the person; null while it does
/// @param before what the record said before; null when this is the first
record Word(
        String key,
        String addressId,
        @Nullable LocalDate from,
        LocalDate saidOn,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate closedOn,
        @Nullable Word before) {

    /// @param versions of one record, in any order
    /// @return by time; never the same address twice in a row
    static List<Word> of(List<Residency> versions, AddressBook book) {
        var runs = runs(versions, book);
        var words = new ArrayList<Word>();
        for (var i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            words.add(new Word(
                    run.getFirst().key(),
                    book.addressId(run.getFirst()),
                    i > 0 && Objects.equals(from(runs.get(i - 1)), from(run)) ? null : from(run),
                    run.getFirst().asOf(),
                    i + 1 < runs.size() ? runs.get(i + 1).getFirst().asOf() : null,
                    run.getLast().closedOn(),
                    i > 0 ? words.getLast() : null));
        }
        return words;
    }

    /// @return the first day there that it gives reason for
    LocalDate start() {
        return from == null ? saidOn : from;
    }

    /// @return whether `start` is the day of a move, as far as the source tells, and not only that
    ///     of
    ///     its first delivery
    boolean tellsAMove() {
        return from != null || before != null;
    }

    /// Of a record that is late: it comes from an address that was no newer than what others said.
    ///
    /// @return whether this only repeats what the other said before
    boolean repeats(Word other) {
        return from == null
                && before != null
                && other.addressId.equals(addressId)
                && other.saidOn.isBefore(saidOn)
                && !other.start().isBefore(before.start());
    }

    private static List<List<Residency>> runs(List<Residency> versions, AddressBook book) {
        var inOrder = new ArrayList<>(versions);
        inOrder.sort(comparing(Residency::asOf).thenComparing(Residency::knownFrom));
        var runs = new ArrayList<List<Residency>>();
        var addressId = "";
        for (var version : inOrder) {
            if (!book.addressId(version).equals(addressId)) {
                addressId = book.addressId(version);
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(version);
        }
        return runs;
    }

    /// @return the date as it was last stated: a date may be corrected
    private static @Nullable LocalDate from(List<Residency> run) {
        return run.stream()
                .map(Residency::from)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /// The key only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "Word[" + key + "]";
    }
}
