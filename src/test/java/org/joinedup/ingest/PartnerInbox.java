package org.joinedup.ingest;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.joinedup.graph.Graph;
import org.joinedup.ingest.mapping.Mappings;

/// An inbox that a test fills by hand, for the two partners of `partners/mapping`.
///
/// @param folder empty at first
public record PartnerInbox(Path folder) {

    /// What the two partners agreed to.
    public static final Mappings MAPPINGS = Mappings.ofFolder(Path.of("src/test/resources/partners/mapping"));

    /// @param name such as `2011-03-31-full`
    /// @return a delivery of the schools, as yet without rows
    public PartnerDelivery schools(String name) {
        return new PartnerDelivery(folder.resolve("schools").resolve(name), "control.csv")
                .file("pupils.csv", "Pupil,Forename,Surname,DOB,Gender,NHS no,House,Street,Postcode,UPRN,Since,Status")
                .file(
                        "involvements.csv",
                        "ID,Pupil,Service,Staff,Name,Role,Phone,Email,Team,Start,End,Lead,Left,Duty phone,Duty email")
                .file("interventions.csv", "ID,Pupil,Type,Start,End,Quantity")
                .file("relations.csv", "ID,Pupil,Other pupil,Relation,Start,End,Status");
    }

    /// @param name such as `2011-03-31-full`
    /// @return a delivery of the housing company, as yet without rows
    public PartnerDelivery homes(String name) {
        return new PartnerDelivery(folder.resolve("homes").resolve(name), "totals.csv")
                .file(
                        "tenants.csv",
                        "TENANT;FIRST;LAST;BORN;NHS;ADDRESS;PC;UPRN;TENANCY_START;TENURE;MOSAIC;MOSAIC_TYPE")
                .file("officers.csv", "REF;TENANT;OFFICER;OFFICER_NAME;TEL;FROM;TO")
                .file("relatives.csv", "REF;TENANT;RELATIVE;IS;FROM;TO");
    }

    /// Loads what is not loaded yet, in the order of loading.
    List<DeliveryReport> load(Graph graph, String loadedAt) {
        var deliveries = deliveries(graph);
        return deliveries.notLoaded().stream()
                .map(delivery -> deliveries.load(delivery, Instant.parse(loadedAt)))
                .toList();
    }

    IncomingDeliveries deliveries(Graph graph) {
        return new IncomingDeliveries(graph, MAPPINGS, new IngestSettings(folder, null));
    }
}
