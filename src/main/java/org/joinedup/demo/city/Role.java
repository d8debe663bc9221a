package org.joinedup.demo.city;

/// What a person is in their household.
public enum Role {
    /// An adult who is nobody's parent here.
    ADULT,
    /// A student who shares a house with others.
    STUDENT,
    /// The first parent, or the only one.
    PARENT,
    /// The husband, wife or partner of the first adult.
    PARTNER,
    /// A child, of any age, of the parent.
    CHILD,
    /// A child of the partner only.
    STEP_CHILD
}
