package org.joinedup.cost.ledger;

/// All that the ledger holds of one person. It is never changed: who changed is read again.
///
/// @param traits who it is
/// @param stays where they lived
/// @param rows what they received
public record LedgerPerson(Traits traits, PersonStays stays, PersonRows rows) {

    /// @return the individual's id
    public String id() {
        return traits.individualId();
    }

    /// @return the same person, with what is held copied to places in tables of everybody's
    LedgerPerson in(int[] allStays, int stay, int[] allRows, int row) {
        return new LedgerPerson(traits, stays.in(allStays, stay), rows.in(allRows, row));
    }

    /// The id only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "LedgerPerson[" + id() + "]";
    }
}
