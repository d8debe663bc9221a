package org.joinedup.area;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.household.Address;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/// The fields of `schema/area.graphqls`.
@Controller
class AreaController {

    private final Graph graph;

    AreaController(Graph graph) {
        this.graph = graph;
    }

    /// @return an entry for every address whose postcode is in the lookup
    @BatchMapping
    Map<Address, Lsoa> lsoa(List<Address> addresses) {
        var ids = addresses.stream().map(Address::id).distinct().toList();
        var found = graph
                .read(
                        Statement.named("area/Address.lsoa").with("addressIds", ids),
                        row -> Map.entry(row.text("addressId"), Lsoa.from(row)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return addresses.stream()
                .distinct()
                .filter(address -> found.containsKey(address.id()))
                .collect(toMap(Function.identity(), address -> found.get(address.id())));
    }
}
