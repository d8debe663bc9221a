package org.joinedup.funding.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.joinedup.funding.IndicatorNeed;
import org.joinedup.funding.TestNeeds;
import org.junit.jupiter.api.Test;

class KeepingRuleTests {

    private static final IndicatorNeed WHOLE = TestNeeds.need("whole", 1, 2);
    private static final IndicatorNeed GAPPED = TestNeeds.need("gapped", 1, Double.NaN);
    private static final IndicatorNeed LASTING = TestNeeds.need("lasting", "published every year", 1, 2);
    private static final IndicatorNeed LASTING_GAPPED = TestNeeds.need("lasting-gapped", "every year", 1, Double.NaN);
    private static final KeepingRule RULE = new KeepingRule(RepetitionQuestion.usual());

    @Test
    void keepsTheMoreComprehensive() {
        assertThat(RULE.keep(GAPPED, WHOLE)).isSameAs(WHOLE);
        assertThat(RULE.keep(WHOLE, GAPPED)).isSameAs(WHOLE);
        assertThat(RULE.reason(GAPPED, WHOLE))
                .isEqualTo("By the rule keep whole (missing for 0 areas, no sustainability note),"
                        + " rather than gapped (missing for 1 areas, no sustainability note).");
    }

    @Test
    void keepsTheMoreSustainable() {
        assertThat(RULE.keep(WHOLE, LASTING)).isSameAs(LASTING);
        assertThat(RULE.keep(GAPPED, LASTING)).isSameAs(LASTING);
    }

    @Test
    void saysNothingWhereTheRuleDoesNot() {
        assertThat(RULE.keep(WHOLE, TestNeeds.need("alike", " ", 3, 4))).isNull();
        assertThat(RULE.keep(WHOLE, LASTING_GAPPED)).isNull();
        assertThat(RULE.reason(WHOLE, LASTING_GAPPED)).startsWith("The rule does not say which to keep: whole (");
    }

    /// Values were filled in: the loader's own count of what was missing goes first.
    @Test
    void goesByWhatWasCountedBeforeValuesWereFilledIn() {
        var rule = new KeepingRule(new RepetitionQuestion(0.8, -0.5, Map.of("whole", 3)));
        assertThat(rule.keep(WHOLE, GAPPED)).isSameAs(GAPPED);
    }
}
