package org.joinedup.funding.model;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.joinedup.area.Vintage;
import org.joinedup.cost.Window;
import org.joinedup.funding.Method;
import org.joinedup.funding.MissingRule;
import org.joinedup.funding.Standardisation;
import org.joinedup.funding.TieRule;
import org.joinedup.funding.allocation.LimitChoice;
import org.joinedup.funding.indicator.RowFilter;
import org.joinedup.table.Place;
import org.jspecify.annotations.Nullable;

/// What a model's file says, before any other file is looked at.
///
/// @param name for people
/// @param pence of the fund
/// @param way method, ties, standardisation
/// @param vintage of the areas
/// @param places which areas take part
/// @param population of each area
/// @param sources where values come from
/// @param domains in the model's order
/// @param decisions on data sets
/// @param limits towards last year
/// @param lastYear file of last year's amounts; null when there is none
record ModelText(
        String name,
        long pence,
        Way way,
        Vintage vintage,
        Places places,
        Wanted population,
        List<Source> sources,
        List<Domain> domains,
        List<Decision> decisions,
        LimitChoice limits,
        @Nullable Path lastYear) {

    /// How ranks become shares.
    record Way(Method method, TieRule ties, Standardisation standardisation) {}

    /// Which areas take part.
    ///
    /// @param within codes or names of districts; empty for all
    /// @param files with areas and lookups; empty when none are named
    /// @param convert whether values of other vintages are converted
    /// @param at the key `within`
    record Places(List<String> within, List<Path> files, boolean convert, Place at) {}

    /// An indicator that the model uses.
    ///
    /// @param at where the model says so
    /// @param id of the indicator
    /// @param weight in its domain
    /// @param missing what is done with gaps; null for the mapping's rule
    record Wanted(
            Place at,
            String id,
            BigDecimal weight,
            @Nullable MissingRule missing) {}

    /// A domain.
    record Domain(String name, BigDecimal weight, List<Wanted> indicators) {}

    /// Where values come from.
    sealed interface Source {

        /// @return where the model says so
        Place at();
    }

    /// A file of a publication.
    ///
    /// @param mappingAt where the model names the mapping
    /// @param mapping name of a publication, or path of a mapping from the model's folder
    /// @param ownMapping that path, resolved; null where a publication is named
    /// @param filter which rows count; null for the mapping's own
    record FileSource(
            Place at,
            Path file,
            Place mappingAt,
            String mapping,
            @Nullable Path ownMapping,
            @Nullable RowFilter filter) implements Source {}

    /// The graph's own data.
    record JoinedUpSource(Place at, Window window) implements Source {}

    /// @return every indicator that the model uses, with repeats
    Stream<Wanted> wanted() {
        return Stream.concat(Stream.of(population), domains.stream().flatMap(domain -> domain.indicators().stream()));
    }
}
