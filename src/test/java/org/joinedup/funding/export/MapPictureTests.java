package org.joinedup.funding.export;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MapPictureTests {

    private static final String FEATURE = """
            {"type": "Feature", "properties": {"name": "A & %1$d", "figure": %1$d, "ranks": {"Crime": %2$d}},
             "geometry": {"type": "Polygon", "coordinates": [[[%1$d,0],[%3$d,0],[%3$d,1],[%1$d,1],[%1$d,0]]]}}""";

    /// Ten squares in a row on the equator with figures of 0 to 9.
    private static final String MAP = "{\"features\": ["
            + IntStream.range(0, 10)
                    .mapToObj(at -> FEATURE.formatted(at, 10 - at, at + 1))
                    .collect(joining(","))
            + "]}";

    @Test
    void givesAFifthOfTheAreasEachShade() {
        var svg = MapPicture.of(MAP, "figure");

        assertThat(svg.lines().filter(line -> line.startsWith("<path fill=\"#e8f0f7\"")))
                .hasSize(2);
        assertThat(svg.lines().filter(line -> line.startsWith("<path fill=\"#124f82\"")))
                .hasSize(2);
        assertThat(svg).contains(">0 to 1<", ">8 to 9<", "<title>A &amp; 9: 9</title>");
    }

    @Test
    void fillsTheWidth() {
        // Ten degrees are 1000 wide and one is 100 high; the legend needs more.
        assertThat(MapPicture.of(MAP, "figure"))
                .contains("viewBox=\"0 0 1160 160\"", "d=\"M0.0 100.0L100.0 100.0L100.0 0.0L0.0 0.0L0.0 100.0Z\"");
    }

    @Test
    void showsADomain() {
        assertThat(MapPicture.of(MAP, "Crime")).contains("<title>A &amp; 0: 10</title>", ">9 to 10<");
    }

    @Test
    void givesOneShadeToOneValue() {
        var alike = MAP.replaceAll("\"figure\": \\d", "\"figure\": 7");

        assertThat(MapPicture.of(alike, "figure")
                        .lines()
                        .filter(line -> line.contains("fill=\"#124f82\" stroke=\"#555\" stroke-width")))
                .hasSize(10);
    }

    @Test
    void saysWhatCanBeShown() {
        assertThatThrownBy(() -> MapPicture.of(MAP, "x")).hasMessageContaining("show figure, pence");
    }
}
