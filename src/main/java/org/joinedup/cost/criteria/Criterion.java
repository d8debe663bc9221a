package org.joinedup.cost.criteria;

import static org.joinedup.cost.criteria.CriterionCategory.CRIME;
import static org.joinedup.cost.criteria.CriterionCategory.EDUCATION;
import static org.joinedup.cost.criteria.CriterionCategory.FINANCIAL;
import static org.joinedup.cost.criteria.CriterionCategory.SOCIAL_CARE;
import static org.joinedup.cost.criteria.CriterionCategory.TEENAGE;

import org.joinedup.graph.Statement;

/// A risk factor, intervention or outcome by which a person or household is counted as in need.
public enum Criterion {
    /// Assessed under the Common Assessment Framework.
    CAF_ASSESSMENT(EDUCATION, "CAF assessment", "cafAssessment"),
    /// Persistent absence or truancy.
    EDUCATION_WELFARE(EDUCATION, "Education welfare involvement", "educationWelfare"),
    /// Not School Action alone.
    SPECIAL_EDUCATIONAL_NEED(
            EDUCATION, "Special educational need at School Action Plus or with a statement", "specialEducationalNeed"),
    /// Work of an educational psychologist.
    EDUCATIONAL_PSYCHOLOGY(EDUCATION, "Educational psychology involvement", "educationalPsychology"),
    /// Work of the behaviour support service.
    BEHAVIOUR_SUPPORT(EDUCATION, "Behaviour support involvement", "behaviourSupport"),
    /// Children Act 1989, section 17.
    CHILD_IN_NEED(SOCIAL_CARE, "Child in need", "childInNeed"),
    /// Children Act 1989, section 47.
    CHILD_PROTECTION_PLAN(SOCIAL_CARE, "Subject to a child protection plan", "childProtectionPlan"),
    /// In a family or in residential care.
    LOOKED_AFTER_CHILD(SOCIAL_CARE, "Looked after child", "lookedAfterChild"),
    /// The group that Connexions helps most.
    CONNEXIONS_PRIORITY_1(TEENAGE, "Connexions priority group 1", "connexionsPriority1"),
    /// As Connexions noted it.
    TEENAGE_PREGNANCY(TEENAGE, "Teenage pregnancy", "teenagePregnancy"),
    /// A young person's; not an adult's treatment.
    SUBSTANCE_MISUSE(TEENAGE, "Substance misuse flag", "substanceMisuse"),
    /// A young person's.
    LIMITING_ILLNESS(TEENAGE, "Limiting illness", "limitingIllness"),
    /// Of whatever kind.
    YOUTH_OFFENDING_TEAM(CRIME, "Youth offending team involvement", "youthOffendingTeam"),
    /// Not category A or B, and not an arrest.
    POLICE_CATEGORY_C_OR_D(CRIME, "Police involvement in crime category C or D", "policeCategoryCOrD"),
    /// An order, a sentence in the community or prison.
    PROBATION(CRIME, "Probation involvement", "probation"),
    /// All three in one household, met by those whose rows are a part of it.
    FREE_MEALS_ARREARS_AND_NON_DECENT_HOME(
            FINANCIAL,
            "Claiming free school meals, in rent arrears on a council property,"
                    + " and the property does not meet the Decent Homes Standard",
            "freeMealsArrearsAndNonDecentHome");

    private final CriterionCategory category;
    private final String label;
    private final String file;

    Criterion(CriterionCategory category, String label, String file) {
        this.category = category;
        this.label = label;
        this.file = file;
    }

    public CriterionCategory category() {
        return category;
    }

    /// @return what it is, in the words of the analysis that it is taken from
    public String label() {
        return label;
    }

    /// @return who meets it, with the parameters still to be set
    Statement statement() {
        return Statement.named("criteria/" + file);
    }

    /// @return whether it takes several members of a household together to meet it
    boolean isOfHousehold() {
        return this == FREE_MEALS_ARREARS_AND_NON_DECENT_HOME;
    }
}
