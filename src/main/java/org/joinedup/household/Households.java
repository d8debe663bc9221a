package org.joinedup.household;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

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
import org.joinedup.graph.GraphTransaction;
import org.joinedup.graph.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Households follow from where the sources say that individuals live; what is different is written.
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
        var residencies = graph.read(Statement.named("household/residences"), Residency::from);
        var book = new AddressBook(residencies);
        var before = graph.read(Statement.named("household/memberships"), Membership::from);
        var now = new HouseholdGrouping(before).memberships(stays(residencies, book));
        var addresses = changed(book.addresses());
        var at = knownAt.atZone(ZoneOffset.UTC);
        graph.write(transaction -> {
            Batches.run(transaction, Statement.named("household/writeAddresses"), "rows", addresses);
            write(transaction, new Difference(before, now), at);
        });
    }

    private static List<Stay> stays(List<Residency> residencies, AddressBook book) {
        var stays = new ArrayList<Stay>();
        residencies.stream()
                .collect(groupingBy(Residency::individualId, TreeMap::new, toList()))
                .values()
                .forEach(ofOne -> stays.addAll(Stays.of(ofOne, book)));
        return stays;
    }

    private List<Map<String, @Nullable Object>> changed(List<Address> addresses) {
        var known = new HashSet<>(graph.read(Statement.named("household/addresses"), Address::from));
        return addresses.stream()
                .filter(address -> !known.contains(address))
                .map(Households::toRow)
                .toList();
    }

    private static void write(GraphTransaction transaction, Difference difference, ZonedDateTime at) {
        var households = Statement.named("household/writeHouseholds").with("knownFrom", at);
        Batches.run(transaction, households, "rows", difference.households());
        var ended = Statement.named("household/endMemberships").with("knownTo", at);
        Batches.run(transaction, ended, "rows", rows(difference.ended()));
        var begun = Statement.named("household/createMemberships").with("knownFrom", at);
        Batches.run(transaction, begun, "rows", rows(difference.begun()));
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

    /// What a load changes in who lives where.
    ///
    /// @param before as it stands
    /// @param now as it is to be
    private record Difference(List<Membership> before, List<Membership> now) {

        List<Membership> ended() {
            var kept = new HashSet<>(now);
            return before.stream().filter(one -> !kept.contains(one)).toList();
        }

        List<Membership> begun() {
            var known = new HashSet<>(before);
            return now.stream().filter(one -> !known.contains(one)).toList();
        }

        List<Map<String, String>> households() {
            var known = before.stream().map(Membership::householdId).collect(toSet());
            return now.stream()
                    .filter(one -> !known.contains(one.householdId()))
                    .map(one -> Map.of("id", one.householdId(), "addressId", one.addressId()))
                    .distinct()
                    .toList();
        }
    }
}
