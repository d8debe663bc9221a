package org.joinedup.area;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.joinedup.area.Conversion.Part;
import org.joinedup.graph.CallerMistake;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.household.Address;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.NotAboutPeople;
import org.joinedup.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// The fields of `schema/area.graphqls` and `schema/areaconversion.graphqls`, but for boundaries.
@Controller
class AreaController {

    private static final int MOST = 1_000;

    private final Graph graph;
    private final PlaceAreas files;

    AreaController(Graph graph, PlaceAreas files) {
        this.graph = graph;
        this.files = files;
    }

    /// Which LSOAs are asked for.
    ///
    /// @param codes of LSOAs; null for any
    /// @param ward code; null for any
    /// @param district code; null for any
    /// @param division code; null for any
    record Wanted(
            @Nullable List<String> codes,
            @Nullable String ward,
            @Nullable String district,
            @Nullable String division) {}

    /// What becomes of one LSOA in another vintage.
    ///
    /// @param code its code
    /// @param parts none when the lookups leave it out
    record Converted(String code, List<Part> parts) {}

    @QueryMapping
    @AllowedTo({Role.FUNDING_OFFICER, Role.ANALYST})
    @NotAboutPeople
    List<Lsoa> lsoas(@Arguments Wanted wanted) {
        var found = graph.read(
                Statement.named("area/Query.lsoas")
                        .with("codes", wanted.codes())
                        .with("ward", wanted.ward())
                        .with("district", wanted.district())
                        .with("division", wanted.division())
                        .with("most", MOST + 1),
                Lsoa::from);
        if (found.size() > MOST) {
            throw CallerMistake.because("Ask with a 'ward', 'district', 'division' or up to 1000 'codes'.");
        }
        return found;
    }

    @QueryMapping
    @AllowedTo({Role.FUNDING_OFFICER, Role.ANALYST})
    @NotAboutPeople
    Conversion areaConversion(@Argument Vintage from, @Argument Vintage to) {
        return files.conversion(from, to)
                .orElseThrow(
                        () -> CallerMistake.because(
                                "Bring a lookup between the two censuses into the place's folder 'areas', or ask for another."));
    }

    @SchemaMapping(typeName = "AreaConversion")
    List<Converted> parts(Conversion conversion, @Argument List<String> codes) {
        if (codes.size() > MOST) {
            throw CallerMistake.because("Ask with up to 1000 'codes'.");
        }
        return codes.stream()
                .map(code -> new Converted(code, conversion.parts(code)))
                .toList();
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
