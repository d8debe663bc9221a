package org.joinedup.area;

/// The census for which lower-layer super output areas were drawn.
///
/// A code means one piece of land for good: an area whose boundary changed has another code in the
/// next vintage, one whose boundary did not keeps its code.
public enum Vintage {
    /// Drawn for the census of 2001: 32,482 in England.
    LSOA_2001,
    /// Of 2011: 32,844 in England.
    LSOA_2011,
    /// Of 2021: 33,755 in England.
    LSOA_2021;

    /// @return such as 2011
    public int year() {
        return Integer.parseInt(name().substring("LSOA_".length()));
    }
}
