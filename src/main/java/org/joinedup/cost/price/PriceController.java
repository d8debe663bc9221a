package org.joinedup.cost.price;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joinedup.cost.PriceYear;
import org.joinedup.graph.CallerMistake;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.NotAboutPeople;
import org.joinedup.security.Role;
import org.joinedup.table.FoundIssue;
import org.joinedup.viewpoint.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// The fields of `schema/unitcost.graphqls` and `schema/package.graphqls`.
@Controller
class PriceController {

    private static final int MOST_LINES = 100;
    private static final double HUNDREDTHS = 100;
    private static final double THOUSANDTHS = 1_000;

    private final PriceLibraries libraries;
    private final UnitCosts files;
    private final Today today;

    PriceController(PriceLibraries libraries, UnitCosts files, Today today) {
        this.libraries = libraries;
        this.files = files;
        this.today = today;
    }

    @QueryMapping
    @AllowedTo({Role.ANALYST, Role.TEAM_MANAGER, Role.FUNDING_OFFICER})
    @NotAboutPeople
    List<UnitCost> unitCosts(@Argument @Nullable String type) {
        return libraries.costs(type);
    }

    @QueryMapping
    @AllowedTo({Role.ANALYST, Role.DATA_MANAGER})
    @NotAboutPeople
    List<FoundIssue> unitCostIssues() {
        return files.issues().stream().map(FoundIssue::of).toList();
    }

    @QueryMapping
    @AllowedTo({Role.ANALYST, Role.TEAM_MANAGER, Role.FUNDING_OFFICER})
    @NotAboutPeople
    List<Deflator> deflators() {
        return libraries.deflators().toList();
    }

    @QueryMapping
    @AllowedTo({Role.ANALYST, Role.TEAM_MANAGER, Role.FUNDING_OFFICER})
    @NotAboutPeople
    PackageCost costCalculator(
            @Argument("package") List<PackageItem> items,
            @Argument @Nullable String priceYear,
            @Argument @Nullable LocalDate on) {
        if (items.size() > MOST_LINES) {
            throw CallerMistake.because("Price up to 100 lines at once.");
        }
        var library = libraries.current();
        var year = priceYear == null ? null : priceYear(priceYear, library.deflators());
        return new PackageCalculator(library, year, on == null ? today.day() : on).cost(items);
    }

    @BatchMapping
    Map<AgencyShare, String> name(List<AgencyShare> shares) {
        var names = libraries.agencyNames();
        return shares.stream()
                .distinct()
                .collect(toMap(identity(), share -> names.getOrDefault(share.agency(), share.agency())));
    }

    @SchemaMapping
    double percent(AgencyShare share) {
        return share.basisPoints() / HUNDREDTHS;
    }

    @SchemaMapping
    double index(Deflator deflator) {
        return deflator.index() / THOUSANDTHS;
    }

    private static PriceYear priceYear(String text, Deflators deflators) {
        return PriceYear.parse(text)
                .filter(deflators::knows)
                .orElseThrow(() -> CallerMistake.because(
                        "Ask with a 'priceYear' such as 2010/11 that there is a deflator of: see 'deflators'."));
    }
}
