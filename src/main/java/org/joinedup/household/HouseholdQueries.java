package org.joinedup.household;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.joinedup.individual.Individual;
import org.springframework.stereotype.Component;

/// Runs the statements of `cypher/household/` that answer fields, one method for each file.
@Component
class HouseholdQueries {

    private final Graph graph;

    HouseholdQueries(Graph graph) {
        this.graph = graph;
    }

    Optional<Household> household(String id) {
        return graph.findOne(
                Statement.named("household/Query.household").with("householdId", id),
                row -> new Household(row.text("id")));
    }

    Optional<Address> address(String uprn) {
        return graph.findOne(Statement.named("household/Query.address").with("uprn", uprn), Address::from);
    }

    /// @return an entry for every household asked for that has an address
    Map<Household, Address> addresses(Collection<Household> households) {
        var found = byId("household/Household.address", "householdId", ids(households, Household::id), Address::from);
        return households.stream()
                .distinct()
                .filter(one -> found.containsKey(one.id()))
                .collect(toMap(Function.identity(), one -> found.get(one.id())));
    }

    /// @return an entry for every household asked for, present members first
    Map<Household, List<HouseholdMember>> members(Collection<Household> households) {
        var found = byId(
                "household/Household.members",
                "householdId",
                ids(households, Household::id),
                row -> row.rows("members").stream().map(HouseholdMember::from).toList());
        return forEach(households, Household::id, found);
    }

    /// @return an entry for every individual asked for, the present household first
    Map<Individual, List<HouseholdOfOne>> households(Collection<Individual> individuals) {
        var found = byId(
                "household/Individual.households",
                "individualId",
                ids(individuals, Individual::id),
                row -> row.rows("households").stream().map(HouseholdOfOne::from).toList());
        return forEach(individuals, Individual::id, found);
    }

    /// @return an entry for every address asked for, households with present members first
    Map<Address, List<Household>> householdsAt(Collection<Address> addresses) {
        var found = byId(
                "household/Address.households",
                "addressId",
                ids(addresses, Address::id),
                row -> row.texts("householdIds").stream().map(Household::new).toList());
        return forEach(addresses, Address::id, found);
    }

    private <T> Map<String, T> byId(String statement, String id, List<String> ids, Function<Row, T> mapper) {
        return graph
                .read(Statement.named(statement).with(id + "s", ids), row -> Map.entry(row.text(id), mapper.apply(row)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
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
