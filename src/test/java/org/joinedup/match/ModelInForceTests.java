package org.joinedup.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.joinedup.match.model.ModelFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which model a match is done by, and that it stays.
class ModelInForceTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private FellegiSunter matcher;

    @BeforeEach
    void startsWithoutAModel() {
        matcher = new FellegiSunter(new ModelFolder(folder), CLOCK);
    }

    /// Of about 22,000 records: fewer are too few.
    @Test
    void isTrainedByTheFirstMatchOfEnoughRecordsAndStays() {
        var records = Town.records(2_400, 1);
        assertThat(records).hasSizeGreaterThan(20_000);
        var first = matcher.match(records, List.of(), Map.of());
        assertThat(matcher.version()).isEqualTo("fellegi-sunter-2026-11-22");
        assertThat(matcher.match(records, List.of(), Map.of())).isEqualTo(first);
        var later = new FellegiSunter(new ModelFolder(folder), Clock.offset(CLOCK, Duration.ofDays(1)));
        assertThat(later.match(records, List.of(), Map.of())).isEqualTo(first);
        assertThat(later.version()).isEqualTo("fellegi-sunter-2026-11-22");
    }

    @Test
    void isNotTrainedOnTooFewRecords() {
        matcher.match(Town.records(20, 1), List.of(), Map.of());
        assertThat(matcher.inForce()).isEmpty();
    }

    @Test
    void changesOnlyWhenSomebodyAdoptsAnother() {
        matcher.adopt(matcher.train(Town.records(200, 1)).version());
        var other = matcher.train(Town.records(200, 2));
        assertThat(other.version()).isEqualTo("fellegi-sunter-2026-11-22-2");
        assertThat(matcher.version()).isEqualTo("fellegi-sunter-2026-11-22");
        matcher.adopt(other.version());
        assertThat(matcher.version()).isEqualTo("fellegi-sunter-2026-11-22-2");
    }

    @Test
    void refusesAVersionThatWasNotTrained() {
        assertThatIllegalArgumentException().isThrownBy(() -> matcher.adopt("fellegi-sunter-1999-01-01"));
        assertThatIllegalArgumentException().isThrownBy(() -> matcher.adopt("../elsewhere"));
    }
}
