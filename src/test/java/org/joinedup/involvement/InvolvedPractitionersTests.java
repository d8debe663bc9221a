package org.joinedup.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.joinedup.involvement.ReachBy.Contact;
import org.joinedup.viewpoint.SourceFreshness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Each practitioner stands once in an answer, the lead practitioner first.
class InvolvedPractitionersTests {

    private static final LocalDate DAY = LocalDate.of(2011, 3, 31);
    private static final String PATS = "pat.quill@example.org";

    @Test
    void putsTogetherWhatTwoSystemsHoldUnderOneWorkAddress() {
        var found = of(
                involvement("schools/E-1", pat("schools/W-1", "Pat Quill", PATS), "2011-01-10", null),
                involvement(
                        "homes/R-1",
                        pat("homes/N-1", "P. Quill", " Pat.Quill@Example.org"),
                        "2010-05-01",
                        "2010-06-30"));

        assertThat(found).singleElement().satisfies(pat -> {
            assertThat(pat.practitioner().id()).isEqualTo("schools/W-1");
            assertThat(pat.from()).isEqualTo("2010-05-01");
            assertThat(pat.to()).isNull();
            assertThat(pat.current()).isTrue();
            assertThat(ids(pat)).containsExactly("schools/E-1", "homes/R-1");
        });
    }

    @Test
    void keepsApartWhoOnlyShareAName() {
        var found = of(
                involvement("schools/E-1", pat("schools/W-1", "Pat Quill", PATS), "2011-01-10", null),
                involvement("homes/R-1", pat("homes/N-1", "Pat Quill", null), "2010-05-01", null),
                involvement("police/R-1", pat("police/N-1", "Pat Quill", "quill@example.org"), "2010-05-01", null));

        assertThat(found).hasSize(3);
    }

    /// The duty team's mailbox is nobody's own.
    @Test
    void keepsApartWhoShareATeamsAddress() {
        var found = of(
                involvement("homes/R-1", pat("homes/N-1", "Pat Quill", "duty@example.org"), "2011-01-10", null),
                involvement("homes/R-2", pat("homes/N-2", "Ash Verma", "duty@example.org"), "2010-05-01", null));

        assertThat(found).hasSize(2);
    }

    @Test
    void namesAServiceOnceThatNamesNobody() {
        var found = of(
                involvement("homes/R-1", null, "2011-01-10", null),
                involvement("homes/R-2", null, "2010-01-10", "2010-02-01"));

        assertThat(found).singleElement().satisfies(service -> {
            assertThat(service.practitioner()).isNull();
            assertThat(service.reachBy()).isNull();
            assertThat(ids(service)).containsExactly("homes/R-1", "homes/R-2");
        });
    }

    @Test
    void putsTheLeadFirstThenCurrentThenNewestOnes() {
        var found = of(
                involvement("homes/R-1", pat("homes/N-1", "A", null), "2011-02-01", null),
                involvement("homes/R-2", pat("homes/N-2", "B", null), "2011-02-01", null),
                lead(involvement("homes/R-3", pat("homes/N-3", "C", null), "2009-02-01", null)),
                lead(involvement("homes/R-4", pat("homes/N-4", "D", null), "2010-02-01", "2010-03-01")),
                involvement("homes/R-5", pat("homes/N-5", "E", null), "2010-02-02", "2010-03-01"));

        assertThat(found)
                .extracting(one -> ids(one).getFirst())
                .containsExactly("homes/R-3", "homes/R-1", "homes/R-2", "homes/R-5", "homes/R-4");
        assertThat(found).extracting(InvolvedPractitioner::lead).containsExactly(true, false, false, false, false);
    }

    @Test
    void reachesTheTeamOfWhoHasLeft() {
        var found = of(involvement("homes/R-1", left("homes/N-1", "2011-03-31", "01632 960009"), "2011-02-01", null));

        assertThat(found.getFirst().reachBy()).isEqualTo(new ReachBy(Contact.DUTY_CONTACT, "01632 960009", null));
    }

    @Test
    void reachesWhoIsStillThere() {
        var found = of(involvement("homes/R-1", left("homes/N-1", "2011-04-01", "01632 960009"), "2011-02-01", null));

        assertThat(found.getFirst().reachBy()).isEqualTo(new ReachBy(Contact.PRACTITIONER, "01632 960001", PATS));
    }

    @Test
    void reachesNobodyWhereNothingIsHeld() {
        var found = of(involvement("homes/R-1", left("homes/N-1", "2011-03-01", null), "2011-02-01", null));

        assertThat(found.getFirst().reachBy()).isNull();
    }

    /// Pat left the housing company for the schools, and kept the address.
    @Test
    void reachesWhoLeftOneSystemByTheOther() {
        var found = of(
                involvement("homes/R-1", left("homes/N-1", "2011-03-01", "01632 960009"), "2011-02-01", null),
                involvement("schools/E-1", pat("schools/W-1", "Pat Quill", PATS), "2011-01-10", null));

        assertThat(found).singleElement().satisfies(pat -> {
            assertThat(pat.practitioner().id()).isEqualTo("schools/W-1");
            assertThat(pat.reachBy()).isEqualTo(new ReachBy(Contact.PRACTITIONER, "01632 960001", PATS));
        });
    }

    private static List<InvolvedPractitioner> of(InvolvementAnswer... involvements) {
        return InvolvedPractitioners.of(List.of(involvements), DAY);
    }

    private static List<String> ids(InvolvedPractitioner one) {
        return one.involvements().stream().map(InvolvementAnswer::id).toList();
    }

    private static Practitioner pat(String id, String name, @Nullable String email) {
        return new Practitioner(id, name, "The city", "01632 960001", email, null, null, null, null);
    }

    private static Practitioner left(String id, String day, @Nullable String dutyPhone) {
        return new Practitioner(
                id, "Pat Quill", "The city", "01632 960001", PATS, null, LocalDate.parse(day), dutyPhone, null);
    }

    private static InvolvementAnswer involvement(
            String id, @Nullable Practitioner practitioner, String from, @Nullable String to) {
        var system = id.substring(0, id.indexOf('/'));
        var service = new Service(system + "/s", "S", new SourceFreshness(system, system, DAY, null));
        var last = to == null ? null : LocalDate.parse(to);
        return new InvolvementAnswer(
                id, service, "The city", practitioner, null, false, LocalDate.parse(from), last, to == null, DAY);
    }

    private static InvolvementAnswer lead(InvolvementAnswer one) {
        return new InvolvementAnswer(
                one.id(),
                one.service(),
                one.agency(),
                one.practitioner(),
                one.role(),
                true,
                one.from(),
                one.to(),
                one.current(),
                one.asOf());
    }
}
