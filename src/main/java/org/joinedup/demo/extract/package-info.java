/// What ten partners would deliver about the made-up city, each in its own way and with its own
/// mistakes.
///
/// `Layout` reads a partner's mapping and turns it round: from our fields to the partner's columns
/// and codes. `Registry` says which records a system holds of whom, `SystemFiles` writes one
/// delivery, `Days` makes the changes of the days after, `TruthFiles` and `PlaceFiles` write what
/// is no partner's. Mistakes come from `Slips`, at the rates of the table `systems`.
@NullMarked
package org.joinedup.demo.extract;

import org.jspecify.annotations.NullMarked;
