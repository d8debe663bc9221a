package org.joinedup.cost.price;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joinedup.cost.PriceYear;

/// The series of deflators, by which prices of one year become prices of another.
///
/// @param byYear each under its own year
public record Deflators(SortedMap<PriceYear, Deflator> byYear) {

    /// Keeps its own copy.
    public Deflators {
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    }

    /// @param all one for each year
    public static Deflators of(List<Deflator> all) {
        return new Deflators(new TreeMap<>(all.stream().collect(toMap(Deflator::year, identity()))));
    }

    /// @return thousandths of a point
    /// @throws NoSuchElementException if the year is not in the series
    public long index(PriceYear year) {
        var found = byYear.get(year);
        if (found == null) {
            throw new NoSuchElementException("no deflator of " + year);
        }
        return found.index();
    }

    /// @return whether the year is in the series
    public boolean knows(PriceYear year) {
        return byYear.containsKey(year);
    }

    /// @return by year
    public List<Deflator> toList() {
        return List.copyOf(byYear.values());
    }
}
