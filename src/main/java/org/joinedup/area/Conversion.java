package org.joinedup.area;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// From the LSOAs of one vintage to those of another, by lookups.
///
/// Counts keep their sum exactly: a whole number is divided by the method of largest remainders,
/// equal remainders to the lower code. Rates are averaged. Weights are postcodes where a file has
/// them with both codes, else each part weighs the same.
public final class Conversion {

    private final Vintage from;
    private final List<ConversionStep> steps;

    /// @param from vintage of what is converted
    /// @param steps one after the other; none to stay
    Conversion(Vintage from, List<ConversionStep> steps) {
        this.from = from;
        this.steps = List.copyOf(steps);
    }

    /// What kind of number a value is.
    public enum Kind {
        /// Of people or things: parts add up to the whole.
        COUNT,
        /// A share, score or average: merged areas have the mean.
        RATE
    }

    /// A part of an LSOA in the other vintage.
    ///
    /// @param code of the other vintage
    /// @param share of the first LSOA that lies in it, 0 to 1
    /// @param change what became of the first LSOA, in the first step that changed it
    public record Part(String code, double share, Change change) {}

    /// @return vintage of what is converted
    public Vintage from() {
        return from;
    }

    /// @return vintage of what comes out
    public Vintage to() {
        return steps.isEmpty() ? from : steps.getLast().to();
    }

    /// @return the other way round
    public Conversion reversed() {
        return new Conversion(
                to(), steps.reversed().stream().map(ConversionStep::reversed).toList());
    }

    /// @return this one and then the other, which begins where this one ends
    public Conversion then(Conversion next) {
        return new Conversion(
                from, Stream.concat(steps.stream(), next.steps.stream()).toList());
    }

    /// @return codes of which the lookups have no row, so that nothing can be said of them
    public SortedSet<String> unknown(Collection<String> codes) {
        var unknown = new TreeSet<String>();
        codes.stream().filter(code -> parts(code).isEmpty()).forEach(unknown::add);
        return steps.isEmpty() ? new TreeSet<>() : unknown;
    }

    /// @return parts of an LSOA in the other vintage, by code; none when a lookup has no row for it
    public List<Part> parts(String code) {
        var parts = List.of(new Part(code, 1, Change.UNCHANGED));
        for (var step : steps) {
            parts = parts.stream().flatMap(part -> next(part, step)).toList();
        }
        var merged = new TreeMap<String, Part>();
        parts.forEach(part -> merged.merge(part.code(), part, Conversion::plus));
        return List.copyOf(merged.values());
    }

    /// @param values by code of the first vintage; NaN where unknown
    /// @return by code of the other vintage; NaN where a part is unknown
    /// @throws IllegalArgumentException if a code is [unknown][#unknown]: nothing is lost silently
    public SortedMap<String, Double> convert(Map<String, Double> values, Kind kind) {
        var unknown = unknown(values.keySet());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("The lookup has no row for " + String.join(", ", unknown)
                    + "; add one, or leave the area out and say so.");
        }
        SortedMap<String, Double> converted = new TreeMap<>(values);
        for (var step : steps) {
            converted = kind == Kind.COUNT ? Portions.counts(step, converted) : Portions.rates(step, converted);
        }
        return converted;
    }

    /// @return in sentences, how many areas changed and what is done with them
    public String statement() {
        return steps.isEmpty()
                ? "The LSOAs are of %d already; nothing is converted.".formatted(from.year())
                : steps.stream().map(ConversionStatement::of).collect(joining(" "));
    }

    /// @return the areas of this place in the other vintage, each in the ward and district of most
    ///     of it, with its counts in divisions
    /// @throws IllegalArgumentException if an area is [unknown][#unknown]
    public Areas convert(Areas areas) {
        return new ConvertedAreas(this, areas).areas();
    }

    List<ConversionStep> steps() {
        return steps;
    }

    private static Stream<Part> next(Part part, ConversionStep step) {
        var counted = step.weights().get(part.code());
        if (counted == null) {
            return Stream.of();
        }
        var weights = ConversionStep.usable(counted);
        var whole = weights.values().stream().mapToLong(weight -> weight).sum();
        var change = part.change() == Change.UNCHANGED ? step.changes().get(part.code()) : part.change();
        return weights.entrySet().stream()
                .map(one -> new Part(
                        one.getKey(), part.share() * one.getValue() / whole, change == null ? Change.COMPLEX : change));
    }

    private static Part plus(Part one, Part other) {
        return new Part(one.code(), one.share() + other.share(), one.change());
    }
}
