package org.joinedup.funding;

import static java.util.Comparator.comparing;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.joinedup.OpenData;
import org.joinedup.area.Area;
import org.joinedup.area.SmallArea;
import org.joinedup.area.Vintage;

/// The 407 areas of Northamptonshire with ranks in seven domains, where the public data are given.
public final class GoldenCounty {

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
        var rows = OpenData.rows(FILE).stream()
                .sorted(comparing(row -> row.getField("LSOA01CD")))
                .toList();
        return new NeedData(
                Vintage.LSOA_2001,
                rows.stream().map(GoldenCounty::area).toList(),
                DOMAINS.stream().map(name -> domain(name, rows)).toList());
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
