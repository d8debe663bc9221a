package org.joinedup.cost.rollup;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.joinedup.cost.ledger.Part;

/// Sums of parts by something that each has.
///
/// @param <K> what it is
final class Tally<K extends Comparable<K>> implements Consumer<Part> {

    private final Function<Part, K> key;
    private final Map<K, Sum> sums = new HashMap<>();

    /// @param key of a part
    Tally(Function<Part, K> key) {
        this.key = key;
    }

    @Override
    public void accept(Part part) {
        sums.computeIfAbsent(key.apply(part), Sum::new).add(part);
    }

    /// @return highest cost first, then by their keys
    List<Sum> highestFirst() {
        return sums.values().stream()
                .sorted(Comparator.comparingLong((Sum sum) -> sum.pence)
                        .reversed()
                        .thenComparing(sum -> sum.key))
                .toList();
    }

    /// What the parts of one key come to.
    final class Sum {

        private final K key;
        private long pence;
        private int people;
        private int interventions;
        private long days;
        private long thousandths;
        private int person = -1;
        private int row = -1;
        private int stretch = -1;

        private Sum(K key) {
            this.key = key;
        }

        K key() {
            return key;
        }

        long pence() {
            return pence;
        }

        int people() {
            return people;
        }

        int interventions() {
            return interventions;
        }

        /// Of interventions that are counted by days.
        long days() {
            return days;
        }

        /// Of interventions that have a quantity, in thousandths.
        long thousandths() {
            return thousandths;
        }

        /// All parts of a person come one after the other, and so do those of an intervention.
        private void add(Part part) {
            pence += part.pence();
            interventions += person == part.person() && row == part.row() ? 0 : 1;
            people += person == part.person() ? 0 : 1;
            person = part.person();
            row = part.row();
            if (stretch != part.stretch()) {
                stretch = part.stretch();
                days += part.thousandths() < 0 ? part.days() : 0;
                thousandths += Math.max(0, part.thousandths());
            }
        }
    }
}
