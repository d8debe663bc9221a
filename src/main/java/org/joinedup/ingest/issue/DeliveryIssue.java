package org.joinedup.ingest.issue;

/// Something wrong with what is in the inbox as a whole: what or whose it is stays unknown, or it
/// comes too late.
///
/// The place's file is the path below the inbox.
public sealed interface DeliveryIssue extends IngestIssue {

    @Override
    default Severity severity() {
        return Severity.REFUSES_EXTRACT;
    }

    /// No mapping has the code that the folder is named after.
    ///
    /// @param place the system's folder
    record UnknownSystem(Place place) implements DeliveryIssue {
        @Override
        public String message() {
            return "No mapping has the code '%s', so nothing in this folder is read.".formatted(file());
        }
    }

    /// A file, or a folder whose name is not that of a delivery.
    ///
    /// @param place below the inbox
    record NotADelivery(Place place) implements DeliveryIssue {
        @Override
        public String message() {
            return "'%s' is not read: a delivery is a folder named like 2026-09-01-full or 2026-09-01-delta."
                    .formatted(file());
        }
    }

    /// A delivery that comes before one that was loaded: it would turn rows back to what they were.
    ///
    /// @param place the delivery
    /// @param later id of the delivery that was loaded, such as `housing/2011-03-31-full`
    record OutOfOrder(Place place, String later) implements DeliveryIssue {
        @Override
        public String message() {
            return "The later delivery %s was loaded before and this one would turn it back; ".formatted(later)
                    + "deliver what is still missing under a later date.";
        }
    }
}
