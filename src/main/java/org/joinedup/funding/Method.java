package org.joinedup.funding;

/// How ranks become shares of a fund.
public enum Method {
    /// In proportion to the sum of an area's weighted ranks times its population.
    FIGURE_TIMES_POPULATION,
    /// In proportion to the sum of an area's weighted ranks, however many live there.
    FIGURE,
    /// The fund is cut into a pot for each domain by weight, each pot shared by rank times
    /// population.
    DOMAIN_POTS,
    /// Ranks are first made exponential as in the English Indices of Deprivation, so that the most
    /// in need of each domain count more; then weighted, added and multiplied by population.
    EXPONENTIAL;

    /// @return whether an area's population is a factor
    public boolean usesPopulation() {
        return this != FIGURE;
    }
}
