package org.joinedup.funding.indicator;

import java.util.List;
import java.util.Optional;
import org.joinedup.area.Vintage;
import org.jspecify.annotations.Nullable;

/// A mapping: what the files of one publication hold.
///
/// @param id short name by which models ask for it, such as `imd2010`
/// @param source who publishes it and as what
/// @param vintage of its small areas
/// @param lsoaColumns official spellings of the column of their codes beside those known anyway
/// @param filter which rows count; null for all
/// @param indicators in the mapping's order; each id once
public record Publication(
        String id,
        String source,
        Vintage vintage,
        List<String> lsoaColumns,
        @Nullable RowFilter filter,
        List<MappedIndicator> indicators) {

    /// Keeps its own copies of the lists.
    public Publication {
        lsoaColumns = List.copyOf(lsoaColumns);
        indicators = List.copyOf(indicators);
    }

    /// @param other which rows count instead
    public Publication with(RowFilter other) {
        return new Publication(id, source, vintage, lsoaColumns, other, indicators);
    }

    /// @param indicator its id
    /// @return empty when the publication does not hold it
    public Optional<MappedIndicator> find(String indicator) {
        return indicators.stream().filter(one -> one.id().equals(indicator)).findFirst();
    }
}
