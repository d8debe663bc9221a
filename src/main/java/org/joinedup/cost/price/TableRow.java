package org.joinedup.cost.price;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One row of a price file, and what is wrong with its values.
///
/// Reading goes on after a wrong value with a stand-in, so that all that is wrong with a row is
/// found at once; a row with an issue is not used.
///
/// @param place the whole row
/// @param values by column; blank when empty
/// @param issues of all rows of the file
record TableRow(Place place, Map<String, String> values, List<PriceIssue> issues) {

    /// @return null when it is blank
    @Nullable
    String find(String column) {
        var text = values.getOrDefault(column, "").strip();
        return text.isEmpty() ? null : text;
    }

    /// @param parser of a value that is not blank
    /// @param wrong the issue when the parser finds nothing
    /// @return null when it is blank or wrong
    <T> @Nullable T find(String column, Function<String, Optional<T>> parser, Function<Place, PriceIssue> wrong) {
        var text = find(column);
        if (text == null) {
            return null;
        }
        var parsed = parser.apply(text);
        if (parsed.isEmpty()) {
            issues.add(wrong.apply(at(column)));
        }
        return parsed.orElse(null);
    }

    /// @return blank with an issue when it is blank
    String text(String column) {
        var text = find(column);
        if (text == null) {
            issues.add(new PriceValueIssue.MissingValue(at(column)));
        }
        return text == null ? "" : text;
    }

    /// @param reading parser, issue when it finds nothing, and what stands in then
    <T> T value(String column, Reading<T> reading) {
        var text = text(column);
        if (text.isEmpty()) {
            return reading.standIn();
        }
        return reading.parser().apply(text).orElseGet(() -> {
            issues.add(reading.wrong().apply(at(column)));
            return reading.standIn();
        });
    }

    /// @return a value of this row
    Place at(String column) {
        return new Place(place.file(), place.line(), column);
    }

    /// How a value is read.
    ///
    /// @param parser of a value that is not blank
    /// @param wrong the issue when the parser finds nothing
    /// @param standIn for a value that is missing or wrong
    record Reading<T>(Function<String, Optional<T>> parser, Function<Place, PriceIssue> wrong, T standIn) {}
}
