package org.joinedup.household;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joinedup.graph.Batches;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Households follow from where the sources say that individuals live; what is different is
/// written.
@Component
public class Households {

    private final Graph graph;

    Households(Graph graph) {
        this.graph = graph;
    }

    /// Works out every household again and writes what has changed, all of it or nothing.
    ///
    /// @param knownAt what memberships that change are dated with
    public void regroup(Instant knownAt) {
        Batches.runUntilNone(graph, Statement.named("household/undoHouseholds"), "undone");
        var residencies = graph.read(Statement.named("household/residences"), Residency::from);
        var addresses = graph.read(Statement.named("household/addresses"), Address::from);
        var book = new AddressBook(residencies, addresses);
        Batches.run(graph, Statement.named("household/writeAddresses"), "rows", changed(addresses, book.addresses()));
        var before = graph.read(Statement.named("household/memberships"), Membership::from);
        var now = new HouseholdGrouping(before).memberships(stays(residencies, book));
        var known = new HashSet<>(graph.read(Statement.named("household/households"), row -> row.text("id")));
        write(new MembershipChanges(before, now, known), knownAt.atZone(ZoneOffset.UTC));
    }

    private static List<Stay> stays(List<Residency> residencies, AddressBook book) {
        var stays = new ArrayList<Stay>();
        residencies.stream()
                .collect(groupingBy(Residency::individualId, TreeMap::new, toList()))
                .values()
                .forEach(ofOne -> stays.addAll(Stays.of(ofOne, book)));
        return stays;
    }

    private static List<Map<String, @Nullable Object>> changed(List<Address> before, List<Address> now) {
        var known = new HashSet<>(before);
        return now.stream()
                .filter(address -> !known.contains(address))
                .map(Households::toRow)
                .toList();
    }

    /// New households in many transactions, because they can be many; all that is seen in one.
    private void write(MembershipChanges changes, ZonedDateTime at) {
        var create = Statement.named("household/createHouseholds").with("knownFrom", at);
        Batches.run(graph, create, "rows", changes.households());
        graph.write(transaction -> {
            transaction.run(Statement.named("household/publishHouseholds"));
            var ended = Statement.named("household/endMemberships").with("knownTo", at);
            Batches.run(transaction, ended, "rows", rows(changes.ended()));
            var begun = Statement.named("household/createMemberships").with("knownFrom", at);
            Batches.run(transaction, begun, "rows", rows(changes.begun()));
        });
    }

    private static List<Map<String, @Nullable Object>> rows(Collection<Membership> memberships) {
        return memberships.stream().map(Membership::toRow).toList();
    }

    private static Map<String, @Nullable Object> toRow(Address address) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", address.id());
        row.put("uprn", address.uprn());
        row.put("text", address.text());
        row.put("postcode", address.postcode());
        return row;
    }
}
