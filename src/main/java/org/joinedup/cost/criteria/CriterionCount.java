package org.joinedup.cost.criteria;

/// How many meet a criterion.
///
/// @param code which
/// @param people whose rows make it so
/// @param households that these rows are counted to
record CriterionCount(Criterion code, int people, int households) {

    CriterionCategory category() {
        return code.category();
    }

    String label() {
        return code.label();
    }

    /// @return text of the statement that was run
    String statement() {
        return code.statement().text();
    }
}
