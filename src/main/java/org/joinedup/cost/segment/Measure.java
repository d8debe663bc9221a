package org.joinedup.cost.segment;

/// By what people have a feature.
enum Measure {
    /// They received one of its types in the window.
    PEOPLE,
    /// As [#PEOPLE]; and on how many days of the window counts too.
    DAYS,
    /// Their tenure is one of its values.
    TENURE
}
