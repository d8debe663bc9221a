package org.joinedup.cost.criteria;

/// What kind of need a criterion is about.
public enum CriterionCategory {
    /// Learning and school.
    EDUCATION,
    /// Social care and risk of harm.
    SOCIAL_CARE,
    /// Social risk factors of teenagers.
    TEENAGE,
    /// Crime and anti-social behaviour.
    CRIME,
    /// Financial stress and poor living conditions.
    FINANCIAL
}
