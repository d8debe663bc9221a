package org.joinedup.household;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.household.Saying.says;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// What holds whatever sources say: up to 5 records with up to 4 versions each, of 4 houses.
class StaysPropertyTests {

    private static final List<String> HOUSES = List.of("Ash", "Birch", "Cedar", "Elm");
    private static final LocalDate FIRST = LocalDate.parse("2011-03-01");

    @RepeatedTest(500)
    void hasOnePresentStayWhileAnySourceHoldsThePersonAndNoneAfterwards(RepetitionInfo repetition) {
        var said = said(new Random(repetition.getCurrentRepetition()));
        var held = said.stream().anyMatch(one -> one.closedOn() == null);
        assertThat(stays(said)).filteredOn(stay -> stay.to() == null).hasSize(held ? 1 : 0);
    }

    @RepeatedTest(500)
    void neverOverlapsAndNeverEndsBeforeItBegins(RepetitionInfo repetition) {
        var stays = stays(said(new Random(repetition.getCurrentRepetition())));
        assertThat(stays).allMatch(stay -> stay.to() == null || !stay.to().isBefore(stay.seen()));
        assertThat(stays).allMatch(stay -> stay.from() == null || !stay.from().isBefore(stay.seen()));
        assertThat(IntStream.range(1, stays.size()))
                .allMatch(i -> stays.get(i - 1).to() != null
                        && stays.get(i - 1).to().isBefore(stays.get(i).seen()));
    }

    @RepeatedTest(100)
    void saysTheSameInAnyOrder(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var said = said(random);
        var expected = stays(said);
        var shuffled = new ArrayList<>(said);
        Collections.shuffle(shuffled, random);
        assertThat(stays(shuffled)).isEqualTo(expected);
    }

    @RepeatedTest(100)
    void staysTheSameWhenARecordIsSentAgain(RepetitionInfo repetition) {
        var said = said(new Random(repetition.getCurrentRepetition()));
        var again = new ArrayList<>(said);
        said.stream().collect(groupingBy(Residency::key)).values().forEach(versions -> {
            var last = versions.getLast();
            var later = last.asOf().plusDays(100);
            again.add(new Saying(last).delivered(later).residency());
        });
        assertThat(stays(again)).isEqualTo(stays(said));
    }

    @RepeatedTest(100)
    void putsEachStayInOneHouseholdWhoseMembersTouchInTime(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var everybody = IntStream.range(0, 6)
                .mapToObj(i -> stays(said(random).stream()
                        .map(one -> new Saying(one).of("person" + i).residency())
                        .toList()))
                .flatMap(List::stream)
                .toList();
        var memberships = new HouseholdGrouping(List.of()).memberships(everybody);
        assertThat(memberships).hasSameSizeAs(everybody);
        assertThat(new HouseholdGrouping(memberships).memberships(everybody)).isEqualTo(memberships);
    }

    private static List<Stay> stays(List<Residency> said) {
        return Stays.of(said, new AddressBook(said, List.of()));
    }

    /// A source either holds the person to the end or has closed the record, with all its versions.
    private static List<Residency> said(Random random) {
        var said = new ArrayList<Residency>();
        for (var record = 0; record <= random.nextInt(5); record++) {
            var closedOn = random.nextInt(4) == 0 ? FIRST.plusDays(50 + random.nextInt(30)) : null;
            var day = FIRST.plusDays(random.nextInt(3));
            for (var version = 0; version <= random.nextInt(4); version++) {
                var saying = says("system" + record + "/1", day.toString(), HOUSES.get(random.nextInt(HOUSES.size())));
                saying = random.nextBoolean()
                        ? saying.since(day.minusDays(random.nextInt(40)).toString())
                        : saying;
                said.add(
                        closedOn == null
                                ? saying.residency()
                                : saying.closed(closedOn.toString()).residency());
                day = day.plusDays(1 + random.nextInt(10));
            }
        }
        return said;
    }
}
