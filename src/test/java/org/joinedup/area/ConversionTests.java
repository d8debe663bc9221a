package org.joinedup.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.joinedup.area.Vintage.LSOA_2001;
import static org.joinedup.area.Vintage.LSOA_2011;
import static org.joinedup.area.Vintage.LSOA_2021;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.joinedup.area.Conversion.Kind;
import org.joinedup.area.Conversion.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One LSOA that stays (A), one that is split into three, two that become one.
class ConversionTests {

    private static final String A = "E01000001";
    private static final String WHOLE = "E01000002";
    private static final List<String> PARTS = List.of("E01032483", "E01032484", "E01032485");
    private static final String LEFT = "E01000003";
    private static final String RIGHT = "E01000004";
    private static final String JOINED = "E01032486";

    @TempDir
    private Path path;

    private AreaFolder folder;
    private Path lookup;

    @BeforeEach
    void begins() {
        folder = new AreaFolder(path);
        lookup = folder.write(
                "lookup.csv",
                "LSOA01CD,LSOA11CD,LSOA11NM,CHGIND",
                A + "," + A + ",A,U",
                WHOLE + "," + PARTS.get(0) + ",One,S",
                WHOLE + "," + PARTS.get(1) + ",Two,S",
                WHOLE + "," + PARTS.get(2) + ",Three,S",
                LEFT + "," + JOINED + ",Joined,M",
                RIGHT + "," + JOINED + ",Joined,M");
    }

    @Test
    void dividesEquallyAndGivesWhatIsLeftToTheLowerCodes() {
        assertThat(conversion().convert(Map.of(A, 5.0, WHOLE, 11.0, LEFT, 2.0, RIGHT, 3.0), Kind.COUNT))
                .containsExactly(
                        Map.entry(A, 5.0),
                        Map.entry(PARTS.get(0), 4.0),
                        Map.entry(PARTS.get(1), 4.0),
                        Map.entry(PARTS.get(2), 3.0),
                        Map.entry(JOINED, 5.0));
    }

    @Test
    void dividesByPostcodesWhereTheyAreKnown() {
        // 1 and 3 postcodes of 4: a count of 10 is 2.5 and 7.5; the penny of equal remainders goes first.
        var weighted = weighted();
        assertThat(weighted.convert(Map.of(WHOLE, 10.0), Kind.COUNT))
                .containsExactly(
                        Map.entry(PARTS.get(0), 3.0), Map.entry(PARTS.get(1), 7.0), Map.entry(PARTS.get(2), 0.0));
        // 1 postcode of LEFT and 2 of RIGHT: (6 x 1 + 9 x 2) / 3 = 8.
        assertThat(weighted.convert(Map.of(LEFT, 6.0, RIGHT, 9.0), Kind.RATE)).containsExactly(Map.entry(JOINED, 8.0));
    }

    @Test
    void keepsRatesOfPartsAndAveragesThoseOfJoinedAreas() {
        assertThat(conversion().convert(Map.of(A, 0.1, WHOLE, 0.3, LEFT, 2.0, RIGHT, 3.0), Kind.RATE))
                .containsExactly(
                        Map.entry(A, 0.1),
                        Map.entry(PARTS.get(0), 0.3),
                        Map.entry(PARTS.get(1), 0.3),
                        Map.entry(PARTS.get(2), 0.3),
                        Map.entry(JOINED, 2.5));
    }

    @Test
    void saysHowInSentences() {
        assertThat(conversion().statement())
                .isEqualTo("From the LSOAs of 2001 to those of 2011: 1 unchanged, 1 split into 3, 2 merged into 1. "
                        + "Counts of a divided area go to its parts equally, and keep their sum; "
                        + "rates of joined areas are averaged in the same way.");
        assertThat(weighted().statement()).contains("by their postcodes (equally where none were counted)");
        assertThat(conversion().reversed().statement())
                .contains("From the LSOAs of 2011 to those of 2001: 1 unchanged, 1 split into 2, 3 merged into 1.");
    }

    @Test
    void keepsAnySumBothWays() {
        var random = new Random(6);
        var weighted = weighted();
        var reversed = weighted.reversed();
        for (var i = 0; i < 1_000; i++) {
            var values = new TreeMap<String, Double>();
            List.of(A, WHOLE, LEFT, RIGHT).forEach(code -> values.put(code, (double) random.nextInt(1_000_000)));
            var there = weighted.convert(values, Kind.COUNT);
            assertThat(sum(there)).isEqualTo(sum(values));
            assertThat(there.get(A)).isEqualTo(values.get(A));
            var back = reversed.convert(there, Kind.COUNT);
            assertThat(sum(back)).isEqualTo(sum(values));
            assertThat(back.get(A)).isEqualTo(values.get(A));
            assertThat(back.get(WHOLE)).isEqualTo(values.get(WHOLE));
        }
    }

    @Test
    void saysThePartsOfAnArea() {
        assertThat(weighted().parts(WHOLE))
                .containsExactly(
                        new Part(PARTS.get(0), 0.25, Change.SPLIT),
                        new Part(PARTS.get(1), 0.75, Change.SPLIT),
                        new Part(PARTS.get(2), 0, Change.SPLIT));
        assertThat(conversion().parts(A)).containsExactly(new Part(A, 1, Change.UNCHANGED));
        assertThat(conversion().parts("E01000009")).isEmpty();
    }

    @Test
    void losesNothingSilently() {
        assertThatThrownBy(() -> conversion().convert(Map.of("E01000009", 1.0), Kind.COUNT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("E01000009");
        assertThat(conversion().unknown(List.of(A, "E01000009"))).containsExactly("E01000009");
    }

    @Test
    void keepsUnknownValuesUnknown() {
        assertThat(conversion()
                        .convert(Map.of(LEFT, Double.NaN, RIGHT, 3.0), Kind.RATE)
                        .get(JOINED))
                .isNaN();
        assertThat(conversion()
                        .convert(Map.of(LEFT, Double.NaN, RIGHT, 3.0), Kind.COUNT)
                        .get(JOINED))
                .isNaN();
    }

    @Test
    void goesOverTwoLookups() {
        var next = folder.write(
                "next.csv", "LSOA11CD,LSOA21CD", JOINED + ",E01033769", JOINED + ",E01033770", A + "," + A);
        var files = AreaFolder.read(LSOA_2021, lookup, next);
        var chain = files.conversion(LSOA_2001, LSOA_2021).orElseThrow();
        assertThat(chain.convert(Map.of(A, 1.0, LEFT, 2.0, RIGHT, 3.0), Kind.COUNT))
                .containsExactly(Map.entry(A, 1.0), Map.entry("E01033769", 3.0), Map.entry("E01033770", 2.0));
        assertThat(chain.from()).isEqualTo(LSOA_2001);
        assertThat(chain.to()).isEqualTo(LSOA_2021);
        assertThat(chain.statement()).contains("of 2001 to those of 2011").contains("of 2011 to those of 2021");
        assertThat(files.conversion(LSOA_2021, LSOA_2001)).isPresent();
        assertThat(files.conversion(LSOA_2011, LSOA_2011).orElseThrow().statement())
                .isEqualTo("The LSOAs are of 2011 already; nothing is converted.");
    }

    @Test
    void findsNoWayWithoutALookup() {
        assertThat(AreaFolder.read(LSOA_2001, lookup).conversion(LSOA_2001, LSOA_2021))
                .isEmpty();
    }

    @Test
    void convertsAreasWithTheirDivisions() {
        var district = new Area("E07000150", "Corby");
        var hill = new Area("E58001119", "Hill");
        var areas = new Areas(
                LSOA_2001,
                List.of(new SmallArea(WHOLE, "Whole", null, district)),
                List.of(new DivisionShare(WHOLE, hill, 7)));
        var converted = conversion().convert(areas);
        assertThat(converted.vintage()).isEqualTo(LSOA_2011);
        assertThat(converted.areas())
                .containsExactly(
                        new SmallArea(PARTS.get(0), "One", null, district),
                        new SmallArea(PARTS.get(1), "Two", null, district),
                        new SmallArea(PARTS.get(2), "Three", null, district));
        assertThat(converted.shares()).extracting(DivisionShare::count).containsExactly(3L, 2L, 2L);
    }

    private Conversion conversion() {
        return AreaFolder.read(LSOA_2001, lookup)
                .conversion(LSOA_2001, LSOA_2011)
                .orElseThrow();
    }

    private Conversion weighted() {
        var postcodes = folder.write(
                "postcodes.csv",
                "Postcode,LSOA01CD,LSOA11CD",
                "AA1 1AA," + WHOLE + "," + PARTS.get(0),
                "AA1 1AB," + WHOLE + "," + PARTS.get(1),
                "AA1 1AC," + WHOLE + "," + PARTS.get(1),
                "AA1 1AD," + WHOLE + "," + PARTS.get(1),
                "AA1 1AE," + LEFT + "," + JOINED,
                "AA1 1AF," + RIGHT + "," + JOINED,
                "AA1 1AG," + RIGHT + "," + JOINED);
        return AreaFolder.read(LSOA_2001, lookup, postcodes)
                .conversion(LSOA_2001, LSOA_2011)
                .orElseThrow();
    }

    private static double sum(Map<String, Double> values) {
        return values.values().stream().mapToDouble(value -> value).sum();
    }
}
