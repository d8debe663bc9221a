package org.joinedup.area.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.OpenData.lsoa;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.joinedup.area.Area;
import org.joinedup.area.AreaFiles;
import org.joinedup.area.AreaLevel;
import org.joinedup.area.Vintage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published boundaries of Northamptonshire and Nottingham as they are.
class OpenBoundariesTests {

    @ParameterizedTest
    @CsvSource({
        "northamptonshire_LSOA01_DERIVED, LSOA, 407",
        "northamptonshire_LSOA11, LSOA, 422",
        "northamptonshire_LSOA21, LSOA, 443",
        "nottingham_WD13, WARD, 20",
        "northamptonshire_WD13, WARD, 146",
        "northamptonshire_CED17_from_WD21, DIVISION, 57",
        "northamptonshire_nottingham_LAD11_DISSOLVED, DISTRICT, 8"
    })
    void knowsTheAreasOfEachFile(String name, AreaLevel level, int areas) {
        var boundaries = boundaries(name);
        assertThat(boundaries.codes(level)).hasSize(areas);
        assertThat(boundaries.issues()).noneMatch(issue -> issue.refuses());
    }

    @Test
    void simplifiesTheCountyAndKeepsEveryArea() {
        var boundaries = boundaries("northamptonshire_LSOA11");
        var codes = boundaries.codes(AreaLevel.LSOA);
        var full = boundaries.map(codes, 0, code -> Map.of());
        var coarse = boundaries.map(codes, 500, code -> Map.of());
        assertThat(coarse.length()).isLessThan(full.length() / 2);
        var features = JsonMapper.shared().readTree(coarse).path("features");
        assertThat(StreamSupport.stream(features.spliterator(), false)
                        .map(one -> one.at("/geometry/coordinates"))
                        .filter(JsonNode::isArray)
                        .filter(rings -> !rings.isEmpty()))
                .hasSize(422);
    }

    @Test
    void putsTheSevenDistrictsTogether() {
        var lookup = lsoa("lookup_LSOA01_LSOA11_LAD11_northamptonshire_nottingham.csv");
        var parents = new TreeMap<String, Area>();
        AreaFiles.read(List.of(lookup), Vintage.LSOA_2011)
                .areas()
                .areas()
                .forEach(area -> parents.put(area.code(), area.district()));
        var boundaries = boundaries("northamptonshire_LSOA11").dissolved(AreaLevel.LSOA, AreaLevel.DISTRICT, parents);
        assertThat(boundaries.codes(AreaLevel.DISTRICT)).hasSize(7);
        assertThat(boundaries.names(AreaLevel.DISTRICT)).containsEntry("E07000150", "Corby");
    }

    private static Boundaries boundaries(String name) {
        return Boundaries.of(List.of(lsoa("boundaries/" + name + ".geojson")));
    }
}
