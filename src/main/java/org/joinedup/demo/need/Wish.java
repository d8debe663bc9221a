package org.joinedup.demo.need;

/// What a need asks for, before the money is divided.
///
/// @param cost its type and price
/// @param units days or pieces
record Wish(UnitCost cost, int units) {

    long pence() {
        return cost.pence() * units;
    }
}
