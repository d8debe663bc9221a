package org.joinedup.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The columns of areas in the headers of official files.
class AreaColumnsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LSOA CODE,LA CODE,LA NAME,IMD SCORE,INCOME SCORE                              | LSOA CODE        | LSOA_2001
            SOA,LA CODE,LA NAME,IMD SCORE,RANK OF IMD (where 1 is most deprived)          | SOA              | LSOA_2001
            LSOA,LA CODE,LA NAME,IMD SCORE,RANK OF IMD (where 1 is most deprived)         | LSOA             | LSOA_2001
            LSOA01CD,LSOA01NM,WD01CD,WD01NM                                               | LSOA01CD         | LSOA_2001
            lsoa01_code,skills_sub_domain_score                                           | lsoa01_code      | LSOA_2001
            lsoa11_code,income_domain_numerator                                           | lsoa11_code      | LSOA_2011
            LSOA code (2011),LSOA name (2011),Local Authority District code (2019)        | LSOA code (2011) | LSOA_2011
            LSOA11CD,All households,0 dimensions                                          | LSOA11CD         | LSOA_2011
            Mid-year,LSOA Code,LSOA Name,All Ages,0-4,5-10                                | LSOA Code        | LSOA_2011
            lsoa21_code,lsoa21_name,Community Needs Index 2023 Score                      | lsoa21_code      | LSOA_2021
            LSOA code (2021),Index of Multiple Deprivation (IMD) Score                    | LSOA code (2021) | LSOA_2021
            pcds,lsoa21cd,lsoa21nm,wd22cd,wd22nm                                          | lsoa21cd         | LSOA_2021
            LAD 2023 Code,LAD 2023 Name,LSOA 2021 Code,LSOA 2021 Name,Total               | LSOA 2021 Code   | LSOA_2021
            """)
    void findsTheLsoaOfEveryOfficialHeader(String header, String column, Vintage vintage) {
        var columns = of(header);

        assertThat(columns.lsoa(vintage)).isEqualTo(column);
        assertThat(columns.vintage()).isEqualTo(vintage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LSOA CODE,LA CODE,LA NAME                                                     | LA CODE                              | LA NAME
            LSOA name (2011),Local Authority District code (2019),Local Authority District name (2019) | Local Authority District code (2019) | Local Authority District name (2019)
            LSOA11CD,WD17CD,WD17NM,WD17NMW,LAD17CD,LAD17NM                                | LAD17CD                              | LAD17NM
            LSOA01CD,LSOA01NM,LAD11NM,Deprivation                                         |                                      | LAD11NM
            LAD 2023 Code,LAD 2023 Name,LSOA 2021 Code                                    | LAD 2023 Code                        | LAD 2023 Name
            """)
    void findsTheDistrict(String header, String code, String name) {
        assertThat(of(header).district()).isEqualTo(code);
        assertThat(of(header).districtName()).isEqualTo(name);
    }

    @Test
    void findsWardsDivisionsAndCounties() {
        var columns = of("WD17CD,WD17NM,LAD17CD,LAD17NM,CTY17CD,CTY17NM,CED17CD,CED17NM");

        assertThat(columns.ward()).isEqualTo("WD17CD");
        assertThat(columns.wardName()).isEqualTo("WD17NM");
        assertThat(columns.division()).isEqualTo("CED17CD");
        assertThat(columns.divisionName()).isEqualTo("CED17NM");
        assertThat(columns.code(AreaLevel.COUNTY)).isEqualTo("CTY17CD");
        assertThat(columns.name(AreaLevel.COUNTY)).isEqualTo("CTY17NM");
        assertThat(columns.vintages()).isEmpty();
        assertThat(columns.vintage()).isNull();
    }

    @Test
    void takesNeitherOldCodesNorWelshNames() {
        var columns = of("LSOA01CD,LSOA01NM,WD10CDO,WD10NMW,WD10CD,WD10NM");

        assertThat(columns.ward()).isEqualTo("WD10CD");
        assertThat(columns.wardName()).isEqualTo("WD10NM");
    }

    @Test
    void findsBothVintagesOfALookup() {
        var columns = of("LSOA01CD,LSOA01NM,LSOA11CD,LSOA11NM,CHGIND,LAD11CD,LAD11NM,LAD11NMW");

        assertThat(columns.vintages()).containsExactly(Vintage.LSOA_2001, Vintage.LSOA_2011);
        assertThat(columns.vintage()).isNull();
        assertThat(columns.lsoaName(Vintage.LSOA_2011)).isEqualTo("LSOA11NM");
        assertThat(columns.change()).isEqualTo("CHGIND");
    }

    @Test
    void findsPostcodesAndCounts() {
        assertThat(of("Postcode,Positional_quality_indicator,LSOA11CD,LSOA01CD,CED17CD")
                        .postcode())
                .isEqualTo("Postcode");
        assertThat(of("pcds,lsoa21cd").postcode()).isEqualTo("pcds");
        assertThat(of("LSOA01CD,CED17CD,postcodes,share").count()).isEqualTo("postcodes");
        assertThat(of("LSOA01CD,CED17CD,postcodes,share").postcode()).isNull();
        assertThat(of("lsoa21cd,Population").count()).isEqualTo("Population");
    }

    @Test
    void doesNotTakeAnIndicatorForAnArea() {
        var columns = of("Civic Assets Domain Score,Income Rank (where 1 is most deprived),share,Comment");

        assertThat(columns.vintages()).isEmpty();
        assertThat(Arrays.stream(AreaLevel.values()).map(columns::code)).containsOnlyNulls();
    }

    private static AreaColumns of(String header) {
        return AreaColumns.of(List.of(header.split(",")));
    }
}
