package org.joinedup.funding.export;

/// Something to know about how an allocation was made.
///
/// @param name such as `Tie rule`
/// @param value in words or numbers
public record Fact(String name, String value) {}
