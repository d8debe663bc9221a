package org.joinedup.funding.repetition;

import java.util.List;

/// One of the stories that several data tell together.
///
/// @param eigenvalue how many of the data's worth of variance it holds; a little below 0 is
///     possible where values are missing
/// @param share of the variance of all, 0 to 1
/// @param loadings how each of the data goes with it, -1 to 1, in their order; the largest of
///     either sign is positive
public record PrincipalComponent(double eigenvalue, double share, List<Loading> loadings) {

    /// Keeps its own copy of the list.
    public PrincipalComponent {
        loadings = List.copyOf(loadings);
    }

    /// How one of the data goes with a component.
    ///
    /// @param name of the data
    /// @param loading their correlation, -1 to 1
    public record Loading(String name, double loading) {}
}
