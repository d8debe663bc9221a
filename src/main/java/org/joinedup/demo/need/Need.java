package org.joinedup.demo.need;

/// What a service knows about a person and does something about.
enum Need {
    /// Rents from the council or a housing association: the household's tenure, not drawn.
    SOCIAL_HOUSING,
    /// Special educational need.
    SEN,
    /// Special educational need with a statement.
    STATEMENT,
    /// Special educational need at School Action Plus.
    SCHOOL_ACTION_PLUS,
    /// Youth offending team.
    YOT,
    /// Young offender in custody.
    CUSTODY,
    /// Involved in an incident, not only named in one.
    POLICE,
    /// Child in care.
    LOOKED_AFTER,
    /// Child protection plan.
    CHILD_PROTECTION,
    /// Child in need.
    CHILD_IN_NEED,
    /// Claims free school meals.
    FREE_SCHOOL_MEALS,
    /// Action for rent arrears against the household's tenancy.
    ARREARS,
    /// The home does not meet the Decent Homes Standard.
    NON_DECENT,
    /// Teenage pregnancy.
    TEENAGE_PREGNANCY,
    /// Not in education, employment or training.
    NEET,
    /// Uses a children's centre.
    CHILDRENS_CENTRE,
    /// Referral to social work.
    REFERRAL,
    /// Serious social care intervention after a referral.
    SERIOUS,
    /// Initial assessment.
    INITIAL_ASSESSMENT,
    /// Education welfare involvement.
    EDUCATION_WELFARE,
    /// Behaviour support involvement.
    BEHAVIOUR_SUPPORT,
    /// Educational psychology involvement.
    ED_PSYCH,
    /// Common assessment.
    CAF,
    /// Connexions priority group 1.
    PRIORITY_1,
    /// Probation involvement.
    PROBATION,
    /// Substance misuse flag.
    SUBSTANCE_FLAG,
    /// Limiting illness of a young person.
    LIMITING_ILLNESS
}
