package org.joinedup.funding.check;

/// A place where a printed table contradicts itself.
///
/// @param place the row's name, or the name of a column for the whole
/// @param sentence what is printed and what it should be
public record Finding(String place, String sentence) {}
