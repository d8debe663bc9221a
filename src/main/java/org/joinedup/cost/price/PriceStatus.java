package org.joinedup.cost.price;

/// Whether somebody published a figure.
public enum PriceStatus {
    /// Published, by the source that stands beside it.
    FOUND,
    /// Worked out or assumed, as the source beside it says.
    ESTIMATE
}
