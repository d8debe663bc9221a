package org.joinedup.funding;

import static java.util.Comparator.comparing;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.joinedup.area.Area;
import org.joinedup.area.SmallArea;
import org.joinedup.area.Vintage;

/// The 407 areas of Northamptonshire with ranks in seven domains, where a folder of public data is
/// given: its own folder `lsoa`, or the one beside it.
public final class GoldenCounty {

    private static final String DATA = System.getProperty("JOINEDUP_DATA", System.getenv("JOINEDUP_DATA"));
    private static final String FILE = "validation/golden_S2_lsoa01_allocation.csv";
    private static final List<String> DOMAINS = List.of(
            "Deprivation",
            "Access to Facilities",
            "Communities",
            "Community Safety",
            "Adults",
            "Young People",
            "Early Years");

    private GoldenCounty() {}

    /// @return the data; without them the test that asks is skipped
    public static NeedData data() {
        var file = file();
        assumeTrue(
                file != null,
                "set JOINEDUP_DATA, in the environment or as a property, to the folder of the public data sets");
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            var rows = csv.stream()
                    .sorted(comparing(row -> row.getField("LSOA01CD")))
                    .toList();
            return new NeedData(
                    Vintage.LSOA_2001,
                    rows.stream().map(GoldenCounty::area).toList(),
                    DOMAINS.stream().map(name -> domain(name, rows)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file() {
        return DATA == null
                ? null
                : Stream.of(Path.of(DATA, "lsoa"), Path.of(DATA).resolveSibling("lsoa"))
                        .map(folder -> folder.resolve(FILE))
                        .filter(Files::isRegularFile)
                        .findFirst()
                        .orElse(null);
    }

    private static FundingArea area(NamedCsvRecord row) {
        var district = new Area(row.getField("LAD11NM"), row.getField("LAD11NM"));
        return new FundingArea(
                new SmallArea(row.getField("LSOA01CD"), row.getField("LSOA01NM"), null, district),
                Long.parseLong(row.getField("population_2010_MODELLED")));
    }

    private static DomainNeed domain(String name, List<NamedCsvRecord> rows) {
        return TestNeeds.domain(
                name,
                rows.stream()
                        .mapToDouble(row -> Double.parseDouble(row.getField(name)))
                        .toArray());
    }
}
