package org.joinedup.funding.indicator;

/// Which rows of a file count, where it holds more than one for an area.
///
/// @param column name of a column, any case
/// @param value that a row has there
public record RowFilter(String column, String value) {}
