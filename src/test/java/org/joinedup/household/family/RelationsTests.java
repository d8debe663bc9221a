package org.joinedup.household.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.source.RelationKind.CARED_FOR;
import static org.joinedup.source.RelationKind.CARER;
import static org.joinedup.source.RelationKind.CHILD;
import static org.joinedup.source.RelationKind.PARENT;
import static org.joinedup.source.RelationKind.SIBLING;

import java.time.LocalDate;
import java.util.List;
import org.joinedup.individual.Individual;
import org.joinedup.source.RelationKind;
import org.joinedup.source.SourceRecordKey;
import org.joinedup.viewpoint.Viewpoint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelationsTests {

    private static final LocalDate TODAY = LocalDate.of(2011, 3, 31);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final Individual GRACE =
            new Individual("b", "Grace", LocalDate.of(1975, 8, 2), null, Viewpoint.PRESENT);

    /// Whose birth date nobody holds.
    private static final Individual IFE = new Individual("a", "Ife", null, null, Viewpoint.PRESENT);

    @Test
    void showsAContradictionBothWaysAndMarksIt() {
        var relations = Relations.of(List.of(open(GRACE, PARENT, "homes/1"), open(GRACE, CHILD, "schools/1")), TODAY);

        assertThat(relations).extracting(Relation::kind).containsExactly(PARENT, CHILD);
        assertThat(relations).allMatch(Relation::contradicted);
    }

    @Test
    void marksNoContradictionOfWhatWasWithdrawn() {
        var withdrawn = tie(GRACE, CHILD, new Said("schools/1", null, null, TODAY));

        assertThat(Relations.of(List.of(open(GRACE, PARENT, "homes/1"), withdrawn), TODAY))
                .noneMatch(Relation::contradicted)
                .extracting(Relation::current)
                .containsExactly(true, false);
    }

    @Test
    void letsTwoCareForEachOther() {
        assertThat(Relations.of(List.of(open(GRACE, CARER, "homes/1"), open(GRACE, CARED_FOR, "homes/2")), TODAY))
                .noneMatch(Relation::contradicted);
    }

    @Test
    void takesTheWidestTimeOfAllStatements() {
        var first = tie(GRACE, PARENT, new Said("homes/1", LocalDate.of(2005, 1, 1), YESTERDAY, null));
        var second =
                tie(GRACE, PARENT, new Said("schools/1", LocalDate.of(2003, 3, 29), LocalDate.of(2008, 8, 31), null));
        var relation = Relations.of(List.of(first, second), TODAY).getFirst();

        assertThat(relation.from()).isEqualTo(LocalDate.of(2003, 3, 29));
        assertThat(relation.to()).isEqualTo(YESTERDAY);
        assertThat(relation.current()).isFalse();
        assertThat(relation.statedBy()).hasSize(2);
    }

    @Test
    void goesOnWhileOneSourceSaysSo() {
        var ended = tie(GRACE, PARENT, new Said("homes/1", null, YESTERDAY, null));
        var relation = Relations.of(List.of(ended, open(GRACE, PARENT, "schools/1")), TODAY)
                .getFirst();

        assertThat(relation.to()).isNull();
        assertThat(relation.current()).isTrue();
    }

    @Test
    void countsTheLastDayAndNotTheDayOfClosing() {
        assertThat(isCurrent(new Said("homes/1", null, TODAY, null))).isTrue();
        assertThat(isCurrent(new Said("homes/1", null, YESTERDAY, null))).isFalse();
        assertThat(isCurrent(new Said("homes/1", TODAY, null, null))).isTrue();
        assertThat(isCurrent(new Said("homes/1", TODAY.plusDays(1), null, null)))
                .isFalse();
        assertThat(isCurrent(new Said("homes/1", null, null, TODAY))).isFalse();
        assertThat(isCurrent(new Said("homes/1", null, null, TODAY.plusDays(1))))
                .isTrue();
    }

    @Test
    void putsParentsFirstAndWhoHasNoBirthDateLast() {
        var relations = Relations.of(
                List.of(
                        open(IFE, SIBLING, "homes/1"),
                        open(GRACE, SIBLING, "homes/2"),
                        tie(IFE, PARENT, new Said("homes/3", null, YESTERDAY, null)),
                        open(GRACE, PARENT, "homes/4")),
                TODAY);

        assertThat(relations)
                .extracting(one -> one.kind() + " " + one.individual().displayName())
                .containsExactly("PARENT Grace", "SIBLING Grace", "SIBLING Ife", "PARENT Ife");
    }

    @Test
    void turnsEveryKindRoundAndBack() {
        assertThat(RelationKind.values()).allMatch(kind -> kind.inverse().inverse() == kind);
        assertThat(CARER.inverse()).isEqualTo(CARED_FOR);
        assertThat(PARENT.inverse()).isEqualTo(CHILD);
        assertThat(SIBLING.inverse()).isEqualTo(SIBLING);
    }

    private record Said(
            String key,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate closedOn) {}

    private static boolean isCurrent(Said said) {
        return Relations.of(List.of(tie(GRACE, PARENT, said)), TODAY).getFirst().current();
    }

    private static StatedTie open(Individual other, RelationKind kind, String key) {
        return tie(other, kind, new Said(key, null, null, null));
    }

    private static StatedTie tie(Individual other, RelationKind kind, Said said) {
        var key = SourceRecordKey.parse(said.key());
        var statement = new RelationStatement(
                key, key.system(), "Homes", YESTERDAY, said.from(), said.to(), said.closedOn(), false);
        return new StatedTie(other, kind, statement);
    }
}
