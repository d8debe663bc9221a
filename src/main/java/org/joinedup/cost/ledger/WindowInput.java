package org.joinedup.cost.ledger;

import java.time.LocalDate;

/// The window as a caller gives it, with its days in any order.
///
/// @param from first day, inclusive
/// @param to last day, inclusive
public record WindowInput(LocalDate from, LocalDate to) {}
