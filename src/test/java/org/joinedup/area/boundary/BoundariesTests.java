package org.joinedup.area.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joinedup.area.Area;
import org.joinedup.area.AreaLevel;
import org.joinedup.table.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Two squares of 0.01 degrees beside each other; the border between them has a notch of 11 m.
class BoundariesTests {

    private static final String WEST =
            "[[0,0],[0,0.01],[0.01,0.01],[0.01,0.0051],[0.0101,0.005],[0.01,0.0049],[0.01,0],[0,0]]";
    private static final String EAST =
            "[[0.01,0],[0.01,0.0049],[0.0101,0.005],[0.01,0.0051],[0.01,0.01],[0.02,0.01],[0.02,0],[0.01,0]]";

    @TempDir
    private Path folder;

    @Test
    void joinsValuesAndKeepsToTheStandard() throws IOException {
        var map = map(squares(), 0);
        assertThat(map.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(map.at("/features/0/properties").toString())
                .isEqualTo("{\"code\":\"E01990001\",\"name\":\"West\",\"pence\":5}");
        // The file has West's outer ring clockwise; the standard wants it counterclockwise.
        assertThat(map.at("/features/0/geometry/coordinates").toString())
                .isEqualTo(
                        "[[[0.0,0.0],[0.01,0.0],[0.01,0.0049],[0.0101,0.005],[0.01,0.0051],[0.01,0.01],[0.0,0.01],[0.0,0.0]]]");
        assertThat(map.path("features").size()).isEqualTo(2);
    }

    @Test
    void leavesOutWhatIsTooSmallOnBothSidesOfABorder() throws IOException, ParseException {
        var map = map(squares(), 50);
        var west = shape(map.at("/features/0/geometry"));
        var east = shape(map.at("/features/1/geometry"));
        assertThat(west.getNumPoints()).isEqualTo(5);
        assertThat(east.getNumPoints()).isEqualTo(5);
        assertThat(west.intersection(east).getLength()).isEqualTo(0.01);
        assertThat(west.union(east).getArea()).isCloseTo(0.0002, within(1e-12));
    }

    @Test
    void putsDistrictsTogetherFromTheirLsoas() throws IOException, ParseException {
        var town = new Area("E06990001", "Town");
        var parents = Map.of("E01990001", town, "E01990002", town);
        var boundaries = squares().dissolved(AreaLevel.LSOA, AreaLevel.DISTRICT, parents);
        assertThat(boundaries.codes(AreaLevel.DISTRICT)).containsExactly("E06990001");
        assertThat(boundaries.names(AreaLevel.DISTRICT)).containsEntry("E06990001", "Town");
        var map = JsonMapper.shared().readTree(boundaries.map(List.of("E06990001"), 0, code -> Map.of()));
        assertThat(shape(map.at("/features/0/geometry")).getArea()).isCloseTo(0.0002, within(1e-12));
        assertThat(boundaries
                        .dissolved(AreaLevel.LSOA, AreaLevel.DISTRICT, parents)
                        .codes(AreaLevel.DISTRICT))
                .hasSize(1);
    }

    @Test
    void takesValuesThatAreNotThere() throws IOException {
        var values = new TreeMap<String, Object>();
        values.put("pence", null);
        var text = squares().map(List.of("E01990002", "E01999999"), 0, code -> values);
        assertThat(JsonMapper.shared()
                        .readTree(text)
                        .at("/features/0/properties")
                        .toString())
                .isEqualTo("{\"code\":\"E01990002\",\"name\":\"East\",\"pence\":null}");
    }

    @Test
    void saysWhichAreasHaveNoBoundary() throws IOException {
        assertThat(squares().missing(List.of("E01990001", "E01990003"))).containsExactly("E01990003");
    }

    @Test
    void takesThePropertyThatTellsTheFeaturesApart() throws IOException {
        var boundaries = of(collection(
                feature("\"LAD22CD\":\"E06990001\",\"WD22CD\":\"E05990001\"", WEST),
                feature("\"LAD22CD\":\"E06990001\",\"WD22CD\":\"E05990002\"", EAST)));
        assertThat(boundaries.issues()).isEmpty();
        assertThat(boundaries.codes(AreaLevel.WARD)).containsExactly("E05990001", "E05990002");
        assertThat(boundaries.codes(AreaLevel.DISTRICT)).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        assertThat(codes("no json")).containsExactly("UnreadableBoundaries");
        assertThat(codes(collection(feature("\"OBJECTID\":1", WEST)))).containsExactly("NoAreaCode");
        assertThat(codes(collection(
                        feature("\"WD22CD\":\"E05990001\"", WEST), feature("\"WD22CD\":\"E05990001\"", EAST))))
                .containsExactly("DuplicateFeature");
        assertThat(codes(collection(feature("\"WD22CD\":\"E05990001\"", WEST), feature("\"WD22CD\":null", EAST))))
                .containsExactly("IncompleteFeature");
        assertThat(codes(collection(feature(
                        "\"WD22CD\":\"E05990001\"",
                        "[[457803,340082],[457804,340082],[457804,340083],[457803,340082]]"))))
                .containsExactly("NotInDegrees");
        var crossing = collection(feature("\"WD22CD\":\"E05990001\"", "[[0,0],[1,1],[1,0],[0,1],[0,0]]"));
        assertThat(codes(crossing)).containsExactly("InvalidGeometry");
        assertThat(of(crossing).codes(AreaLevel.WARD)).hasSize(1);
    }

    private List<String> codes(String text) throws IOException {
        return of(text).issues().stream().map(Issue::code).toList();
    }

    private Boundaries squares() throws IOException {
        return of(collection(
                feature("\"LSOA21CD\":\"E01990001\",\"LSOA21NM\":\"West\"", WEST),
                feature("\"LSOA21CD\":\"E01990002\",\"LSOA21NM\":\"East\"", EAST)));
    }

    private Boundaries of(String text) throws IOException {
        return Boundaries.of(List.of(Files.writeString(folder.resolve("areas.geojson"), text)));
    }

    private static JsonNode map(Boundaries boundaries, int metres) {
        var codes = boundaries.codes(AreaLevel.LSOA);
        return JsonMapper.shared().readTree(boundaries.map(codes, metres, code -> Map.of("pence", 5)));
    }

    private static Geometry shape(JsonNode geometry) throws ParseException {
        return new GeoJsonReader().read(geometry.toString());
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String feature(String properties, String ring) {
        return "{\"type\":\"Feature\",\"properties\":{%s},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[%s]}}"
                .formatted(properties, ring);
    }
}
