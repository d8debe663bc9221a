package org.joinedup.ingest;

import java.nio.file.Path;
import java.util.List;
import org.joinedup.ingest.issue.IngestIssue;
import org.joinedup.ingest.mapping.Mappings;

/// What is in the inbox.
///
/// @param complete with a control file, in the order of loading
/// @param waiting still without a control file, in the same order
/// @param issues folders and files that are no delivery or of no known system, by name
public record Deliveries(List<Delivery> complete, List<Delivery> waiting, List<IngestIssue> issues) {

    /// Keeps its own copies of the lists.
    public Deliveries {
        complete = List.copyOf(complete);
        waiting = List.copyOf(waiting);
        issues = List.copyOf(issues);
    }

    /// Names that begin with a dot belong to the operating system and are left alone.
    ///
    /// @param inbox folder with a folder for each system; not there means nothing is delivered
    /// @param mappings of all systems
    /// @return what is in it
    public static Deliveries find(Path inbox, Mappings mappings) {
        return new Inbox(inbox, mappings).read();
    }
}
