package org.joinedup.area;

import java.util.List;

/// The small areas of a place with what they are counted to.
///
/// @param vintage of the small areas
/// @param areas in order of code, each once
/// @param shares of divisions, by small area and division; empty when no file tells
public record Areas(Vintage vintage, List<SmallArea> areas, List<DivisionShare> shares) {

    /// Keeps its own copies of the lists.
    public Areas {
        areas = List.copyOf(areas);
        shares = List.copyOf(shares);
    }
}
