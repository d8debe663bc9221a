package org.joinedup.funding.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import org.joinedup.area.AreaLevel;
import org.joinedup.area.boundary.Boundaries;
import org.joinedup.funding.TestNeed;
import org.joinedup.funding.allocation.Allocations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AllocationMapTests {

    private static final String SQUARE = """
            {"type": "Feature", "properties": {"LSOA21CD": "E0199000%1$d", "LSOA21NM": "Inventon %1$d"},
             "geometry": {"type": "Polygon", "coordinates": [[[%1$d,50],[%2$d,50],[%2$d,51],[%1$d,51],[%1$d,50]]]}}""";

    /// Figures 1 and 2 for 100 and 50 people: half the fund each.
    private static final TestNeed NEED = TestNeed.of(100, 50).domain(1, 2);

    private static final Outcome OUTCOME =
            new Outcome("Invented", Allocations.allocate(NEED.data(), NEED.choice(400_00)), List.of(), null, List.of());

    @TempDir
    private Path folder;

    @Test
    void joinsFigureRanksAndAmountToEachBoundary() throws IOException {
        var second = map(AreaLevel.LSOA, 1, 2).at("/features/1");

        assertThat(second.at("/properties").toString())
                .isEqualTo("{\"code\":\"E01990002\",\"name\":\"Inventon 2\",\"population\":50,\"figure\":2,"
                        + "\"pence\":20000,\"sharePercent\":50.0,\"perPersonPence\":400,"
                        + "\"ranks\":{\"Domain 1\":2.0}}");
        assertThat(second.at("/geometry/coordinates/0")).hasSize(5);
    }

    @Test
    void putsDistrictsTogetherFromTheirAreas() throws IOException {
        var map = map(AreaLevel.DISTRICT, 1, 2);

        assertThat(map.at("/features")).hasSize(1);
        assertThat(map.at("/features/0/properties/pence").asLong()).isEqualTo(40_000);
        // Two squares side by side: six corners and the first once more, or four without those on the line.
        assertThat(map.at("/features/0/geometry/coordinates/0").size()).isBetween(5, 7);
    }

    @Test
    void drawsTheAreasOfOneDistrict() throws IOException {
        var map = new AllocationMap(OUTCOME, boundaries(1, 2));

        assertThat(read(map.of(AreaLevel.LSOA, 0, "E07990001")).at("/features")).hasSize(2);
        assertThat(read(map.of(AreaLevel.LSOA, 0, "E07990009")).at("/features")).isEmpty();
    }

    @Test
    void refusesToLeaveAnyoneOut() throws IOException {
        assertThatThrownBy(() -> map(AreaLevel.LSOA, 1))
                .hasMessage("There are no boundaries of 1 of 2 areas, such as E01990002; bring those of the model's"
                        + " census.");
        assertThatThrownBy(() -> map(AreaLevel.DISTRICT, 2)).hasMessageContaining("E01990001");
    }

    private JsonNode map(AreaLevel level, int... squares) throws IOException {
        return read(new AllocationMap(OUTCOME, boundaries(squares)).of(level, 0, null));
    }

    private Boundaries boundaries(int... squares) throws IOException {
        var features = new StringJoiner(",");
        for (var square : squares) {
            features.add(SQUARE.formatted(square, square + 1));
        }
        var file = folder.resolve("areas.geojson");
        Files.writeString(file, "{\"type\": \"FeatureCollection\", \"features\": [" + features + "]}");
        return Boundaries.of(List.of(file));
    }

    private static JsonNode read(String map) {
        return JsonMapper.shared().readTree(map);
    }
}
