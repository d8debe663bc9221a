package org.joinedup.ingest.issue;

/// Something in the inbox that cannot be looked at, because what or whose it is stays unknown.
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
}
