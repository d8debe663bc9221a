package org.joinedup.funding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joinedup.OpenData;
import org.joinedup.funding.indicator.IndicatorFile;
import org.joinedup.funding.indicator.MappedIndicator;
import org.joinedup.funding.indicator.Publications;
import org.joinedup.funding.rank.Checksums;
import org.joinedup.funding.rank.Ranking;
import org.joinedup.table.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The shipped mappings read the publishers' files as they are.
class PublishedFilesTests {

    private static final List<String> DOMAINS =
            List.of("income", "employment", "education", "health", "crime", "barriers", "living-environment");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "england_imd2010_lsoa01.csv, imd2010, 32482, 16",
        "northamptonshire_nottingham_imd2004_lsoa01.csv, imd2004, 583, 2",
        "northamptonshire_nottingham_imd2004_subdomains_lsoa01.csv, imd2004, 583, 18",
        "northamptonshire_nottingham_imd2007_lsoa01.csv, imd2007, 583, 2",
        "northamptonshire_nottingham_imd2007_subdomains_lsoa01.csv, imd2007, 583, 18",
        "northamptonshire_nottingham_imd2010_subdomains_lsoa01.csv, imd2010, 583, 12",
        "northamptonshire_nottingham_imd2015_lsoa11.csv, iod2015, 604, 3",
        "northamptonshire_nottingham_imd2015_subdomains_lsoa11.csv, iod2015, 604, 18",
        "england_iod2019_lsoa11_domains_population.csv, iod2019, 32844, 21",
        "northamptonshire_nottingham_iod2019_subdomains_lsoa11.csv, iod2019, 604, 18",
        "northamptonshire_nottingham_iod2019_underlying_indicators.csv, iod2019-underlying, 604, 28",
        "northamptonshire_nottingham_iod2025_lsoa21.csv, iod2025, 622, 24",
        "northamptonshire_nottingham_iod2025_subdomains_lsoa21.csv, iod2025, 622, 18",
        "northamptonshire_nottingham_iod2025_underlying_indicators.csv, iod2025-underlying, 622, 28",
        "northamptonshire_nottingham_census2011_QS119EW_lsoa11.csv, census2011-qs119ew, 604, 6",
        "northamptonshire_nottingham_sape_mid2017_2019_2020_lsoa11_syoa.csv, sape2019, 604, 1",
        "northamptonshire_nottingham_sape_ageband_lsoa11_DERIVED.csv, sape2020, 604, 11",
        "northamptonshire_nottingham_cni2023_lsoa21.csv, cni2023, 622, 8"
    })
    void readsEveryColumnThatIsMapped(String name, String mapping, int areas, int columns) {
        var path = OpenData.lsoa(name);
        var publication = Publications.shipped().find(mapping).orElseThrow();
        var offered = IndicatorFile.offered(path, publication);
        var file = IndicatorFile.read(path, publication, offered);
        assertThat(file.issues()).isEmpty();
        assertThat(file.areas()).hasSize(areas);
        assertThat(file.values()).hasSize(columns);
    }

    @Test
    void everyColumnOfTheIndexOf2025IsMapped() throws IOException {
        var path = OpenData.lsoa("northamptonshire_nottingham_iod2025_lsoa21.csv");
        var publication = Publications.shipped().find("iod2025").orElseThrow();
        var known = publication.indicators().stream()
                .map(MappedIndicator::columns)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        var header = Files.readAllLines(path).getFirst().split(",(?=([^\"]*\"[^\"]*\")*[^\"]*$)");
        assertThat(Arrays.stream(header).skip(1).map(one -> one.replace("\"", "")))
                .allMatch(known::contains);
    }

    @Test
    void ranksWithinACountyAreThoseOfAnIndependentCount() throws IOException {
        var england = OpenData.lsoa("england_imd2010_lsoa01.csv");
        var data = countyOf2010(england).data();
        var ranking =
                Ranking.of(data, Objects.requireNonNull(countyOf2010(england).choice()));
        var published = published(england);
        assertThat(data.areas()).hasSize(407);
        for (var domain = 0; domain < DOMAINS.size(); domain++) {
            for (var area = 0; area < 407; area++) {
                var code = data.areas().get(area).code();
                assertThat(ranking.domains().get(domain).halves(area))
                        .as("%s in %s", code, DOMAINS.get(domain))
                        .isEqualTo(counted(published, code, domain));
            }
        }
    }

    @Test
    void sevenDomainsOf407AreasAddUpTo83028Each() {
        var model = countyOf2010(OpenData.lsoa("england_imd2010_lsoa01.csv"));
        var sums = Checksums.of(Ranking.of(model.data(), model.choice()));
        assertThat(sums.expected()).isEqualTo(83_028);
        assertThat(sums.agree()).isTrue();
        assertThat(sums.figures()).isEqualByComparingTo("581196");
    }

    private FundingModel countyOf2010(Path england) {
        var population = folder.resolve("population.csv");
        var model = folder.resolve("county.yaml");
        try {
            Files.writeString(population, "LSOA01CD,People\n" + codes());
            Files.createDirectories(folder.resolve("mapping"));
            Files.writeString(folder.resolve("mapping/people.yaml"), """
                    source: invented
                    period: 2010
                    vintage: 2001
                    indicators:
                      - {id: people, name: People, column: People, unit: people, direction: HIGH_VALUE_IS_MORE_NEED}
                    """);
            Files.writeString(model, county(england));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        var read = FundingModels.read(model);
        assertThat(read.issues().stream().map(Issue::message)).isEmpty();
        return Objects.requireNonNull(read.model());
    }

    /// The districts of Northamptonshire by the codes and one of the names of then.
    private static String county(Path england) {
        var domains = DOMAINS.stream()
                .map(domain -> "  - {name: %s, indicators: [{id: imd2010-%1$s-rank}]}".formatted(domain))
                .collect(Collectors.joining("\n"));
        return """
                name: Northamptonshire
                fund: 20000000
                vintage: 2001
                within: [34UB, 34UC, 34UD, 34UE, northampton, 34UG, 34UH]
                population: people
                sources:
                  - {file: '%s', mapping: imd2010}
                  - {file: population.csv, mapping: people}
                domains:
                %s
                """.formatted(england, domains);
    }

    private static String codes() {
        var codes = new StringBuilder();
        for (var number = 1_026_949; number <= 1_027_355; number++) {
            codes.append("E0").append(number).append(",1500\n");
        }
        return codes.toString();
    }

    /// Columns 13 to 19 of the file are the ranks of the seven domains, in another order.
    private static Map<String, int[]> published(Path england) throws IOException {
        var ranks = new TreeMap<String, int[]>();
        var columns = new int[] {12, 13, 15, 14, 17, 16, 18};
        Files.readAllLines(england).stream()
                .map(line -> line.replaceAll("\"[^\"]*\"", "").split(",", -1))
                .filter(row -> row[1].startsWith("34U"))
                .forEach(row -> ranks.put(
                        row[0],
                        Arrays.stream(columns)
                                .map(at -> Integer.parseInt(row[at]))
                                .toArray()));
        return ranks;
    }

    /// Twice the rank: as many areas as are less deprived, this one, and half of those alike.
    private static int counted(Map<String, int[]> published, String code, int domain) {
        var own = Objects.requireNonNull(published.get(code))[domain];
        var after = published.values().stream().filter(row -> row[domain] > own).count();
        var alike =
                published.values().stream().filter(row -> row[domain] == own).count();
        return Math.toIntExact(2 * after + alike + 1);
    }
}
