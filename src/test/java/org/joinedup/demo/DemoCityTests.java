package org.joinedup.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.joinedup.demo.city.CityBuilder;
import org.joinedup.person.NhsNumber;
import org.joinedup.person.Upn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DemoCityTests {

    private static final Pattern DIGITS = Pattern.compile("(?<![0-9])[0-9]{10}(?![0-9])");
    private static final Pattern PHONE = Pattern.compile("(?<![0-9])0[0-9]{4} ?[0-9 ]{5,7}");
    private static final Pattern DRAMA = Pattern.compile("0115 496 0[0-9]{3}|01632 960[0-9]{3}|07700 900[0-9]{3}");
    private static final Pattern MAIL = Pattern.compile("@[a-z.-]+");
    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Z]{1,2}[0-9]{1,2} [0-9][A-Z]{2}\\b");
    private static final Pattern NATIONAL_INSURANCE = Pattern.compile("\\b[A-Z]{2}[0-9]{6}[A-D]\\b");

    @TempDir
    Path folder;

    @Test
    void makesTheSameBytesOfTheSameSeedInAnyPlace() {
        var first = hash(WrittenCity.write(folder.resolve("a"), new DemoCitySettings(300, 3, 5)));
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(hash(WrittenCity.write(folder.resolve("b"), new DemoCitySettings(300, 3, 5))))
                    .isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(hash(WrittenCity.write(folder.resolve("c"), new DemoCitySettings(300, 4, 5))))
                .isNotEqualTo(first);
    }

    @Test
    void usesNothingThatCouldBelongToSomebody() {
        var city = WrittenCity.write(folder, new DemoCitySettings(1_000, 5, 3));
        for (var file : city.files()) {
            if (file.endsWith("unit_costs.csv")) {
                continue;
            }
            var text = text(file);
            assertThat(DIGITS.matcher(text).results().map(found -> found.group()))
                    .allMatch(number ->
                            number.startsWith("999") || NhsNumber.parse(number).isEmpty());
            assertThat(PHONE.matcher(text).results().map(found -> found.group().strip()))
                    .allMatch(phone -> DRAMA.matcher(phone).matches());
            assertThat(MAIL.matcher(text).results().map(found -> found.group()))
                    .allMatch(mail -> mail.endsWith(".example.org"));
            assertThat(POSTCODE.matcher(text).results().map(found -> found.group()))
                    .allMatch(postcode -> postcode.startsWith("JU"));
            assertThat(NATIONAL_INSURANCE.matcher(text).find()).isFalse();
        }
    }

    @Test
    void givesOutNumbersThatTheirRegistersWouldAccept() {
        var city = new CityBuilder(1, DemoCity.FULL_EXTRACTS).build(3_000);
        assertThat(city.people().stream().map(person -> person.numbers().nhsNumber()))
                .doesNotHaveDuplicates()
                .allMatch(number -> number != null && NhsNumber.parse(number).isPresent());
        assertThat(city.people().stream().map(person -> person.numbers().upn()).filter(upn -> upn != null))
                .doesNotHaveDuplicates()
                .allMatch(upn -> Upn.parse(upn).isPresent() && upn.startsWith("999", 1));
    }

    @Test
    void housesTheWholeCityInExactlyAsManyHouseholds() {
        var city = new CityBuilder(1, DemoCity.FULL_EXTRACTS).build(DemoCitySettings.FULL_SIZE);
        assertThat(city.people()).hasSize(65_534);
        assertThat(city.households()).hasSize(50_248);
        assertThat(city.households())
                .filteredOn(household -> household.members().size() == 1)
                .hasSize(37_545);
        assertThat(city.households().stream().map(household -> household.home().uprn()))
                .doesNotHaveDuplicates();
        assertThat(city.households().stream()
                        .map(household ->
                                household.home().lines() + household.home().postcode()))
                .doesNotHaveDuplicates();
    }

    @Test
    void costsWhatTheAnalysisFoundAndAsUnevenly() {
        // a tenth of the city: 6,553 people, a tenth of £96.7m
        var city = WrittenCity.write(folder, new DemoCitySettings(6_553, 1, 0));
        var costs = city.costs().values().stream()
                .sorted((one, other) -> Long.compare(other, one))
                .toList();
        var total = costs.stream().mapToLong(Long::longValue).sum();
        assertThat(total / 100.0 / 96_700_000 * 10).isCloseTo(1, within(0.01));
        var expected = new double[] {0.370, 0.475, 0.560, 0.630};
        for (var i = 0; i < expected.length; i++) {
            var top = costs.stream()
                    .limit(Math.round(6_553 * 0.025 * (i + 1)))
                    .mapToLong(Long::longValue)
                    .sum();
            assertThat((double) top / total).isCloseTo(expected[i], within(0.01));
        }
        assertThat(city.truth("costs.csv").stream()
                        .mapToLong(row -> Long.parseLong(row.getField("pence")))
                        .sum())
                .isEqualTo(total);
    }

    @Test
    void refusesAFolderThatHoldsSomething() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "keep me");
        var said = new StringWriter();
        var command = new CommandLine(new GenerateCommand()).setErr(new PrintWriter(said));
        assertThat(command.execute("--people", "50", "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(said.toString()).contains("is not empty; name another one with --out or empty it.");
    }

    @Test
    void saysWhereTheFilesAre() {
        var said = new StringWriter();
        var command = new CommandLine(new GenerateCommand()).setOut(new PrintWriter(said));
        assertThat(command.execute("--people", "50", "--out", folder.toString()))
                .isZero();
        assertThat(said.toString())
                .contains("50 people in 38 households")
                .contains(folder.resolve("inbox").toString());
    }

    @Test
    void refusesSettingsOutOfBounds() {
        assertThatThrownBy(() -> new DemoCitySettings(49, 1, 0)).hasMessage("people must be 50 to 2,000,000");
        assertThatThrownBy(() -> new DemoCitySettings(50, 1, 367)).hasMessage("days must be 0 to 366");
    }

    private static String hash(WrittenCity city) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : city.files()) {
                digest.update(city.folder().relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
