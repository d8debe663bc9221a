package org.joinedup.match.table;

/// A column of a [RecordTable].
///
/// @param attribute what it says of a person
/// @param label tells several of a kind apart, such as `birth_place`; else the attribute's word
public record Column(Attribute attribute, String label) {

    /// A column that is the only one of its kind.
    public Column(Attribute attribute) {
        this(attribute, attribute.word());
    }
}
