package org.joinedup.household;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.joinedup.individual.Individual;
import org.joinedup.security.Caller;
import org.joinedup.viewpoint.SharedSystems;
import org.joinedup.viewpoint.Viewpoint;
import org.joinedup.viewpoint.Viewpoints;
import org.springframework.stereotype.Component;

/// Runs the statements of `cypher/household/` that answer fields, one method for each field: one
/// file for the present, which is asked most, and one for a moment that has passed.
@Component
class HouseholdQueries {

    private final Graph graph;
    private final Viewpoints viewpoints;
    private final SharedSystems shared;

    HouseholdQueries(Graph graph, Viewpoints viewpoints, SharedSystems shared) {
        this.graph = graph;
        this.viewpoints = viewpoints;
        this.shared = shared;
    }

    Optional<Household> household(String id, Viewpoint viewpoint, Caller caller) {
        var statement = Statement.named(file(viewpoint, "Query.household", "householdKnownAt"))
                .with("householdId", id);
        return graph.findOne(
                viewpoints.with(shared.with(statement, caller), viewpoint),
                row -> new Household(row.text("id"), viewpoint));
    }

    Optional<Address> address(String uprn) {
        return graph.findOne(Statement.named("household/Query.address").with("uprn", uprn), Address::from);
    }

    /// @return an entry for every household asked for that has an address
    Map<Household, Address> addresses(Collection<Household> households) {
        var statement =
                Statement.named("household/Household.address").with("householdIds", ids(households, Household::id));
        var found = byId(statement, "householdId", Address::from);
        return households.stream()
                .distinct()
                .filter(one -> found.containsKey(one.id()))
                .collect(toMap(Function.identity(), one -> found.get(one.id())));
    }

    /// @return an entry for every household asked for, present members first
    Map<Household, List<HouseholdMember>> members(Collection<Household> households, Caller caller) {
        var all = new HashMap<Household, List<HouseholdMember>>();
        households.stream()
                .collect(groupingBy(Household::viewpoint))
                .forEach((viewpoint, some) -> all.putAll(members(some, viewpoint, caller)));
        return all;
    }

    /// @return an entry for every individual asked for, the present household first
    Map<Individual, List<HouseholdOfOne>> households(Collection<Individual> individuals) {
        var all = new HashMap<Individual, List<HouseholdOfOne>>();
        individuals.stream()
                .collect(groupingBy(Individual::viewpoint))
                .forEach((viewpoint, some) -> all.putAll(households(some, viewpoint)));
        return all;
    }

    /// @return an entry for every address asked for, households with present members first
    Map<Address, List<Household>> householdsAt(Collection<Address> addresses) {
        var statement = Statement.named("household/Address.households").with("addressIds", ids(addresses, Address::id));
        var found = byId(
                statement,
                "addressId",
                row -> row.texts("householdIds").stream().map(Household::new).toList());
        return forEach(addresses, Address::id, found);
    }

    private Map<Household, List<HouseholdMember>> members(
            List<Household> households, Viewpoint viewpoint, Caller caller) {
        var statement = Statement.named(file(viewpoint, "Household.members", "membersKnownAt"))
                .with("householdIds", ids(households, Household::id));
        var found = byId(
                viewpoints.with(shared.with(statement, caller), viewpoint),
                "householdId",
                row -> row.rows("members").stream()
                        .map(member -> HouseholdMember.from(member, viewpoint))
                        .toList());
        return forEach(households, Household::id, found);
    }

    private Map<Individual, List<HouseholdOfOne>> households(List<Individual> individuals, Viewpoint viewpoint) {
        var statement = Statement.named(file(viewpoint, "Individual.households", "householdsKnownAt"))
                .with("individualIds", ids(individuals, Individual::id));
        var found = byId(
                viewpoints.with(statement, viewpoint),
                "individualId",
                row -> row.rows("households").stream()
                        .map(household -> HouseholdOfOne.from(household, viewpoint))
                        .toList());
        return forEach(individuals, Individual::id, found);
    }

    private <T> Map<String, T> byId(Statement statement, String id, Function<Row, T> mapper) {
        return graph.read(statement, row -> Map.entry(row.text(id), mapper.apply(row))).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String file(Viewpoint viewpoint, String present, String past) {
        return "household/" + (viewpoint.knownAt() == null ? present : past);
    }

    private static <T> List<String> ids(Collection<T> all, Function<T, String> id) {
        return all.stream().map(id).distinct().toList();
    }

    private static <K, T> Map<K, List<T>> forEach(
            Collection<K> all, Function<K, String> id, Map<String, List<T>> found) {
        return all.stream()
                .distinct()
                .collect(toMap(Function.identity(), one -> found.getOrDefault(id.apply(one), List.of())));
    }
}
