package org.joinedup.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.joinedup.ingest.issue.Severity;
import org.joinedup.source.Home;
import org.joinedup.source.HousingTenure;
import org.joinedup.source.MosaicGroup;
import org.joinedup.source.MosaicType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the housing company says of the kind of a tenant's home.
class HomeRowsTests {

    private static final String ADA = "H-3;Ada;Okafor;2003-03-29;;12 Larkspindle Close;JU1 2AB;;2009-06-01;";

    @TempDir
    Path folder;

    @Test
    void readsTenureAndMosaic() {
        var extract = read("SR;O;O69");
        var home = new Home(HousingTenure.SOCIAL_RENTED, new MosaicGroup("O"), new MosaicType("O69"));
        assertThat(extract.people().getFirst().home()).isEqualTo(home);
        assertThat(issues(extract)).isEmpty();
    }

    @Test
    void takesATypeOfOneDigit() {
        assertThat(read("PR;A;A1").people().getFirst().home())
                .isEqualTo(new Home(HousingTenure.PRIVATE_RENTED, new MosaicGroup("A"), new MosaicType("A1")));
    }

    @Test
    void holdsNothingOfAHomeThatIsBlank() {
        var extract = read(";;");
        assertThat(extract.people().getFirst().home()).isEqualTo(Home.NONE);
        assertThat(issues(extract)).isEmpty();
    }

    /// The rest of the row is staged.
    @ParameterizedTest
    @CsvSource({
        "sr;O;O69,            UnknownCode,       TENURE",
        "SOCIAL_RENTED;O;O69, UnknownCode,       TENURE",
        "SR;o;O69,            InvalidIdentifier, MOSAIC",
        "SR;V;O69,            InvalidIdentifier, MOSAIC",
        "SR;OO;O69,           InvalidIdentifier, MOSAIC",
        "SR;O;O,              InvalidIdentifier, MOSAIC_TYPE",
        "SR;O;O690,           InvalidIdentifier, MOSAIC_TYPE",
        "SR;O;69,             InvalidIdentifier, MOSAIC_TYPE"
    })
    void leavesOutWhatIsNoCode(String home, String kind, String column) {
        var extract = read(home);
        assertThat(issues(extract)).containsExactly(kind + " " + column + " " + Severity.LEAVES_OUT_VALUE);
        assertThat(extract.people()).hasSize(1);
        var held = extract.people().getFirst().home();
        assertThat(held.tenure() == null).isEqualTo(column.equals("TENURE"));
        assertThat(held.mosaicGroup() == null).isEqualTo(column.equals("MOSAIC"));
        assertThat(held.mosaicType() == null).isEqualTo(column.equals("MOSAIC_TYPE"));
    }

    private Extract read(String home) {
        var inbox = new PartnerInbox(folder);
        inbox.homes("2011-03-31-full").tenants(ADA + home).arrives();
        var delivery = new Delivery(
                "homes", LocalDate.of(2011, 3, 31), Delivery.Scope.FULL, folder.resolve("homes/2011-03-31-full"));
        return new ExtractReader().read(PartnerInbox.MAPPINGS.find("homes").orElseThrow(), delivery);
    }

    private static List<String> issues(Extract extract) {
        return extract.reports().stream()
                .flatMap(report -> report.issues().stream())
                .map(issue -> issue.getClass().getSimpleName() + " " + issue.column() + " " + issue.severity())
                .toList();
    }
}
