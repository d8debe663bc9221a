package org.joinedup.cost.criteria;

/// How many meet a criterion.
///
/// @param code which
/// @param people whose rows make it so
/// @param households that these rows are counted to
record CriterionCount(Criterion code, int people, int households) {

    public CriterionCategory category() {
        return code.category();
    }

    public String label() {
        return code.label();
    }

    /// @return text of the statement that was run
    public String statement() {
        return code.statement().text();
    }
}
