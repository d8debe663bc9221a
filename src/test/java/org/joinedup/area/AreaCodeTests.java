package org.joinedup.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaCodeTests {

    @ParameterizedTest
    @CsvSource({
        "LSOA, E01013810", "LSOA, W01001896", "LSOA, E01990001", "WARD, E05001822", "WARD, W05000107",
        "WARD, 00FYNC", "WARD, 34UBGB", "WARD, E05990001", "DISTRICT, E06000018", "DISTRICT, E07000150",
        "DISTRICT, E08000001", "DISTRICT, E09000001", "DISTRICT, W06000015", "DISTRICT, 00FY", "DISTRICT, 34UB",
        "COUNTY, E10000021", "COUNTY, 34", "DIVISION, E58001109", "DIVISION, E58990001"
    })
    void takesCodesOfEachKind(AreaLevel level, String code) {
        assertThat(AreaCode.fits(level, code)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "LSOA, E0101381", "LSOA, E010138100", "LSOA, E02002850", "LSOA, S01006506", "LSOA, e01013810",
        "WARD, E01013810", "WARD, 00FY", "DISTRICT, E05001822", "DISTRICT, E10000021", "DISTRICT, Corby",
        "COUNTY, E07000150", "DIVISION, E05001822", "DIVISION, E5800110"
    })
    void refusesCodesOfAnotherShape(AreaLevel level, String code) {
        assertThat(AreaCode.fits(level, code)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "E01000001, LSOA_2001", "E01032482, LSOA_2001", "E01032483, LSOA_2011", "E01033768, LSOA_2011",
        "E01033769, LSOA_2021", "E01035508, LSOA_2021", "W01000001, LSOA_2001", "W01001896, LSOA_2001",
        "W01001897, LSOA_2011", "W01001958, LSOA_2011", "W01001959, LSOA_2021", "E01990001, LSOA_2021"
    })
    void knowsTheCensusThatACodeWasDrawnFor(String code, Vintage vintage) {
        assertThat(AreaCode.drawnFor(code)).isEqualTo(vintage);
    }
}
