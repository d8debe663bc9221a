package org.joinedup.area;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joinedup.table.Reading;

/// The shapes of codes of the Office for National Statistics.
///
/// LSOAs were numbered as they were drawn, so a code says for which census it was first drawn:
/// E01000001 to E01032482 for 2001, to E01033768 for 2011, above it for 2021; W01000001 to
/// W01001896 for 2001, to W01001958 for 2011, above it for 2021.
final class AreaCode {

    private static final Map<AreaLevel, Pattern> SHAPES = Map.of(
            AreaLevel.LSOA, Pattern.compile("[EW]01\\d{6}"),
            AreaLevel.WARD, Pattern.compile("[EW]05\\d{6}|\\d{2}[A-Z]{4}"),
            AreaLevel.DIVISION, Pattern.compile("E58\\d{6}"),
            AreaLevel.DISTRICT, Pattern.compile("(E0[6789]|W06)\\d{6}|\\d{2}[A-Z]{2}"),
            AreaLevel.COUNTY, Pattern.compile("E(10|11|13)\\d{6}|\\d{2}"));

    private static final int[] ENGLAND = {32_482, 33_768};
    private static final int[] WALES = {1_896, 1_958};

    private AreaCode() {}

    /// @return whether the text has the shape of a code of this kind of area
    static boolean fits(AreaLevel level, String text) {
        return Objects.requireNonNull(SHAPES.get(level)).matcher(text).matches();
    }

    /// @return how a code is read; one with another shape is an issue
    static Reading<String> reading(AreaLevel level) {
        return new Reading<>(
                text -> Optional.of(text).filter(code -> fits(level, code)),
                place -> new AreaIssue.WrongCode(place, level),
                "");
    }

    /// @param lsoa a code with the shape of one
    /// @return the census for which it was first drawn
    static Vintage drawnFor(String lsoa) {
        var borders = lsoa.startsWith("W") ? WALES : ENGLAND;
        var number = Integer.parseInt(lsoa.substring(3));
        if (number <= borders[0]) {
            return Vintage.LSOA_2001;
        }
        return number <= borders[1] ? Vintage.LSOA_2011 : Vintage.LSOA_2021;
    }
}
