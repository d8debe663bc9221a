package org.joinedup.area.boundary;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joinedup.area.AreaLevel;
import org.joinedup.area.PlaceAreas;
import org.joinedup.graph.CallerMistake;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.NotAboutPeople;
import org.joinedup.security.Role;
import org.joinedup.table.FoundIssue;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// The fields of `schema/area.graphqls` for which boundaries are needed.
@Controller
class BoundaryController {

    private static final int COARSEST = 5_000;

    private final PlaceAreas areas;
    private final PlaceBoundaries boundaries;

    BoundaryController(PlaceAreas areas, PlaceBoundaries boundaries) {
        this.areas = areas;
        this.boundaries = boundaries;
    }

    @QueryMapping
    @AllowedTo({Role.FUNDING_OFFICER, Role.DATA_MANAGER, Role.ANALYST})
    @NotAboutPeople
    List<FoundIssue> areaIssues() {
        return Stream.concat(areas.issues().stream(), boundaries.issues().stream())
                .map(FoundIssue::of)
                .toList();
    }

    @QueryMapping
    @AllowedTo({Role.FUNDING_OFFICER, Role.ANALYST})
    @NotAboutPeople
    String areaMap(@Argument AreaLevel level, @Argument int detail) {
        if (detail < 0 || detail > COARSEST) {
            throw CallerMistake.because("Ask with a 'detail' of 0 to 5000 metres.");
        }
        var current = boundaries.current();
        return current.map(current.codes(level), detail, code -> Map.of());
    }
}
