package org.joinedup.cost.price;

import java.util.List;
import org.joinedup.cost.PriceYear;

/// What becomes of one line of a package.
sealed interface PackageOutcome {

    /// @return type of intervention
    String type();

    /// A line with its price.
    ///
    /// @param type of intervention
    /// @param quantity of units
    /// @param unit that was counted
    /// @param pence rounded once
    /// @param priceYear in whose prices it is
    /// @param explanation the arithmetic in a sentence
    /// @param byAgency parts that add up to it
    /// @param unitCost price that was taken
    record PackageLine(
            String type,
            double quantity,
            Unit unit,
            long pence,
            PriceYear priceYear,
            String explanation,
            List<PackageShare> byAgency,
            UnitCost unitCost)
            implements PackageOutcome {}

    /// A line without.
    ///
    /// @param type of intervention
    /// @param code why
    /// @param message one sentence that says what to do
    record PackageIssue(String type, Reason code, String message) implements PackageOutcome {

        /// Why a line can't be priced.
        enum Reason {
            /// No price of the type holds on the day.
            NO_UNIT_COST,
            /// The price is for a unit that what is counted can't be turned into.
            UNIT_DOES_NOT_FIT
        }
    }

    /// What an agency pays.
    ///
    /// @param agency its code
    /// @param name its name
    /// @param pence of a line, or of all
    record PackageShare(String agency, String name, long pence) {}
}
