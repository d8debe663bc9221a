package org.joinedup.funding.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.joinedup.area.Area;
import org.joinedup.area.DivisionShare;
import org.joinedup.funding.TestNeed;
import org.joinedup.funding.allocation.Allocations;
import org.joinedup.funding.allocation.LimitChoice;
import org.joinedup.funding.allocation.LimitedAllocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllocationSheetsTests {

    private static final TestNeed NEED = TestNeed.of(100, 0, 50, 60).domain(1, 2, 3, 3);

    /// Ranks 1, 2, 3.5, 3.5: of 100 + 175 + 210 = 485 people-points.
    private static final Outcome OUTCOME = outcome(null);

    @Test
    void listAreasWithRanksFigureAndPounds() throws IOException {
        assertThat(csv("areas", OUTCOME)).isEqualToNormalizingNewlines("""
                LSOA code (2001),LSOA name,Ward code,Ward,District code,District,Population,Domain 1 rank,Figure,Pounds,\
                Share of fund %,Pounds per person
                E01990001,Inventon 1,,,E07990001,District 1,100,1,1,100.00,20.62,1.00
                E01990002,Inventon 2,,,E07990001,District 1,0,2,2,0.00,0.00,
                E01990003,Inventon 3,,,E07990001,District 1,50,3.5,3.5,175.00,36.08,3.50
                E01990004,Inventon 4,,,E07990002,District 2,60,3.5,3.5,210.00,43.30,3.50
                """);
    }

    @Test
    void listLargerAreasThatAreKnown() throws IOException {
        assertThat(AllocationSheets.of(OUTCOME))
                .extracting(Sheet::name)
                .containsExactly("areas", "districts", "divisions", "division-parts", "method");
        assertThat(csv("districts", OUTCOME)).contains("E07990001,District 1,3,150,275.00,56.70,1.83");
        assertThat(csv("division-parts", OUTCOME)).contains("E01990003,E58990001,East,1,3,17,58.33");
    }

    @Test
    void showLimitsBesideTheAmountsWithout() throws IOException {
        var limited = LimitedAllocation.of(
                OUTCOME.allocation(),
                new LimitChoice(BigDecimal.valueOf(-10), null, null, org.joinedup.area.AreaLevel.DISTRICT),
                Map.of("E01990001", 400_00L, "E01990004", 85_00L));

        assertThat(csv("limits", outcome(limited)))
                .contains("E07990001,District 1,400.00,275.00,360.00,FLOOR,85.00")
                .contains("E07990002,District 2,85.00,210.00,125.00,FREE,-85.00");
        assertThat(csv("areas", outcome(limited))).contains(",125.00,25.77,2.08,210.00");
    }

    @Test
    void sayHowItWasMade() throws IOException {
        assertThat(csv("method", OUTCOME))
                .contains("Title,Invented fund", "Fund,£485.00", "Input,a.csv")
                .contains("FIGURE_TIMES_POPULATION: Pounds are in proportion")
                .contains("Without ties the ranks of a domain add up to 10; here to 10; all figures to 10.");
    }

    @Test
    void areWrittenAsFilesAndAsAWorkbook(@TempDir Path folder) throws IOException {
        SheetFiles.csv(AllocationSheets.of(OUTCOME), folder.resolve("new"));
        try (var out = Files.newOutputStream(folder.resolve("all.xlsx"))) {
            SheetFiles.xlsx(AllocationSheets.of(OUTCOME), out);
        }

        assertThat(folder.resolve("new/areas.csv")).exists();
        assertThat(Files.readString(folder.resolve("new/districts.csv"))).startsWith("Code,Name,LSOAs");
        try (var workbook = new ZipFile(folder.resolve("all.xlsx").toFile())) {
            assertThat(part(workbook, "xl/workbook.xml")).contains("name=\"areas\"", "name=\"method\"");
            // The third area's amount in column J is a number.
            assertThat(part(workbook, "xl/worksheets/sheet1.xml"))
                    .containsPattern("<c r=\"J4\"[^>]*><v>175(\\.0+)?</v></c>");
        }
    }

    private static Outcome outcome(@org.jspecify.annotations.Nullable LimitedAllocation limited) {
        var east = new Area("E58990001", "East");
        return new Outcome(
                "Invented fund",
                Allocations.allocate(NEED.data(), NEED.choice(485_00)),
                List.of(
                        new DivisionShare("E01990003", east, 1),
                        new DivisionShare("E01990003", new Area("E58990002", "West"), 2)),
                limited,
                List.of(new Fact("Input", "a.csv")));
    }

    private static String csv(String name, Outcome outcome) throws IOException {
        var out = new StringWriter();
        SheetFiles.csv(
                AllocationSheets.of(outcome).stream()
                        .filter(sheet -> sheet.name().equals(name))
                        .findFirst()
                        .orElseThrow(),
                out);
        return out.toString();
    }

    private static String part(ZipFile workbook, String name) throws IOException {
        return new String(workbook.getInputStream(workbook.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
