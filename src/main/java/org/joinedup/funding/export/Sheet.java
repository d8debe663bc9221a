package org.joinedup.funding.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table to be written.
///
/// @param name also of its CSV file: lower case letters and hyphens
/// @param header names of the columns
/// @param rows as many values as columns: text, whole numbers, decimals, or null for a blank
public record Sheet(String name, List<String> header, List<List<@Nullable Object>> rows) {}
