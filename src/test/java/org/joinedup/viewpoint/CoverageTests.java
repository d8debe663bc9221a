package org.joinedup.viewpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.viewpoint.CoverageStatus.FAILED;
import static org.joinedup.viewpoint.CoverageStatus.LATE;
import static org.joinedup.viewpoint.CoverageStatus.NOTHING_DELIVERED;
import static org.joinedup.viewpoint.CoverageStatus.NOT_SHARED;
import static org.joinedup.viewpoint.CoverageStatus.OUTSIDE_POPULATION;
import static org.joinedup.viewpoint.CoverageStatus.SEARCHED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joinedup.source.SourceSystem.Frequency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTests {

    private static final LocalDate DAY = LocalDate.of(2011, 3, 31);

    /// Aged 8 on the day.
    private static final LocalDate ADAS_BIRTHDAY = LocalDate.of(2003, 3, 29);

    private static final Asked ADA = new Asked(DAY, ADAS_BIRTHDAY, List.of("homes", "homes", "schools"));

    @Test
    void saysHowManyRecordsWereFoundByWhichDelivery() {
        var homes = judge(state("homes", DAY).build(), ADA);

        assertThat(homes.status()).isEqualTo(SEARCHED);
        assertThat(homes.records()).isEqualTo(2);
        assertThat(homes.daysLate()).isNull();
        assertThat(homes.message())
                .isEqualTo("Homes was searched as delivered on 2011-03-31; and holds 2 records of this person.");
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY, 2011-03-28,", "DAILY, 2011-03-27, 1",
        "WEEKLY, 2011-03-21,", "WEEKLY, 2011-03-19, 2",
        "MONTHLY, 2011-02-19,", "MONTHLY, 2011-02-18, 1",
        "QUARTERLY, 2010-12-11,", "QUARTERLY, 2010-12-10, 1",
        "TERMLY, 2010-11-01,", "TERMLY, 2010-10-31, 1"
    })
    void isLateOnceTheNextDeliveryIsDue(Frequency frequency, LocalDate delivered, @Nullable Integer daysLate) {
        var found = judge(state("homes", delivered).every(frequency).build(), ADA);

        assertThat(found.daysLate()).isEqualTo(daysLate);
        assertThat(found.status()).isEqualTo(daysLate == null ? SEARCHED : LATE);
    }

    @Test
    void isNotLateOnADayBeforeItsLatestDelivery() {
        var found = judge(state("homes", DAY.plusDays(40)).build(), ADA);

        assertThat(found.status()).isEqualTo(SEARCHED);
    }

    @ParameterizedTest
    @CsvSource({"13, 19, true", "0, 7, true", "8, 8, false", "3, , false", "9, , true", ", 8, false", ", 7, true"})
    void knowsWhomASystemIsNotToKnow(@Nullable Long from, @Nullable Long to, boolean outside) {
        var found = judge(state("connexions", DAY).ages(from, to).build(), ADA);

        assertThat(found.status() == OUTSIDE_POPULATION).isEqualTo(outside);
    }

    @Test
    void saysTheRestWhereSeveralHold() {
        var found = judge(
                state("connexions", LocalDate.of(2011, 3, 20))
                        .ages(13L, 19L)
                        .failing()
                        .build(),
                ADA);

        assertThat(found.status()).isEqualTo(OUTSIDE_POPULATION);
        assertThat(found.message())
                .isEqualTo(
                        "Connexions covers people aged 13 to 19, which this person is not; could not load its latest "
                                + "delivery; is late, its latest delivery being of 2011-03-20; and holds no record of this person.");
    }

    @Test
    void saysThatADeliveryFailed() {
        var found = judge(state("homes", LocalDate.of(2011, 3, 30)).failing().build(), ADA);

        assertThat(found.status()).isEqualTo(FAILED);
        assertThat(found.source().asOf()).isEqualTo("2011-03-30");
        assertThat(judge(state("homes", null).failing().build(), ADA).status()).isEqualTo(FAILED);
    }

    @Test
    void saysThatNothingWasDelivered() {
        var found = judge(state("homes", null).build(), ADA);

        assertThat(found.status()).isEqualTo(NOTHING_DELIVERED);
        assertThat(found.message()).isEqualTo("Homes has delivered nothing yet.");
    }

    @Test
    void saysNothingMoreOfWhatIsNotShared() {
        var found = judge(state("homes", DAY).failing().ages(13L, 19L).hidden().build(), ADA);

        assertThat(found)
                .isEqualTo(new SourceCoverage(
                        new SourceFreshness("homes", "Homes", null, null),
                        null,
                        NOT_SHARED,
                        null,
                        "Homes is not shared with your role."));
    }

    @Test
    void countsNoRecordsWhereNobodyInParticularIsMeant() {
        var found = judge(state("homes", DAY).ages(13L, 19L).build(), Asked.on(DAY));

        assertThat(found.records()).isNull();
        assertThat(found.message()).isEqualTo("Homes was searched as delivered on 2011-03-31.");
    }

    @Test
    void sumsUpWhoWasAskedAndWhatThatLeavesOut() {
        var coverage = Coverage.of(
                List.of(
                        state("connexions", DAY).ages(13L, 19L).build(),
                        state("homes", LocalDate.of(2011, 3, 1)).build(),
                        state("police", DAY).hidden().build(),
                        state("probation", null).build(),
                        state("schools", DAY).build()),
                ADA);

        assertThat(coverage.summary("Nobody found"))
                .isEqualTo("Nobody found; asked 3 of 5 source systems; 1 is late; 1 does not cover this person's age; "
                        + "1 has delivered nothing; Police is not shared with you; absence here is not evidence.");
    }

    private static SourceCoverage judge(SourceState state, Asked asked) {
        return Coverage.of(List.of(state), asked).sources().getFirst();
    }

    private static States state(String code, @Nullable LocalDate asOf) {
        return new States(code, asOf, new SourceState.Ages(null, null), Frequency.DAILY, true, false);
    }

    /// A source system's state, one fact at a time.
    private record States(
            String code,
            @Nullable LocalDate asOf,
            SourceState.Ages ages,
            Frequency frequency,
            boolean shared,
            boolean failed) {

        States ages(@Nullable Long from, @Nullable Long to) {
            return new States(code, asOf, new SourceState.Ages(from, to), frequency, shared, failed);
        }

        States every(Frequency other) {
            return new States(code, asOf, ages, other, shared, failed);
        }

        States hidden() {
            return new States(code, asOf, ages, frequency, false, failed);
        }

        States failing() {
            return new States(code, asOf, ages, frequency, shared, true);
        }

        SourceState build() {
            var name = code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
            var loadedAt = asOf == null ? null : Instant.parse(asOf + "T05:00:00Z");
            return new SourceState(
                    new SourceFreshness(code, name, asOf, loadedAt), "The city", ages, frequency, shared, failed);
        }
    }
}
