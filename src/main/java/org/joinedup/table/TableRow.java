package org.joinedup.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One row of a file, and what is wrong with its values.
///
/// Reading goes on after a wrong value with a stand-in, so that all that is wrong with a row is
/// found at once; a row with an issue is not used.
///
/// @param place the whole row
/// @param columns where the value of each is
/// @param values as the file has them; there may be fewer than columns
/// @param issues of all rows of the file
public record TableRow(Place place, Map<String, Integer> columns, List<String> values, List<Issue> issues) {

    /// @return null when it is blank
    public @Nullable String find(String column) {
        var text = held(column);
        return text.isEmpty() ? null : text;
    }

    /// @param parser of a value that is not blank
    /// @param wrong the issue when the parser finds nothing
    /// @return null when it is blank or wrong
    public <T> @Nullable T find(String column, Function<String, Optional<T>> parser, Function<Place, Issue> wrong) {
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
    public String text(String column) {
        var text = find(column);
        if (text == null) {
            issues.add(new ValueIssue.MissingValue(at(column)));
        }
        return text == null ? "" : text;
    }

    /// @param reading parser, issue when it finds nothing, and what stands in then
    public <T> T value(String column, Reading<T> reading) {
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
    public Place at(String column) {
        return new Place(place.file(), place.line(), column);
    }

    private String held(String column) {
        var at = columns.get(column);
        return at == null || at >= values.size() ? "" : values.get(at).strip();
    }
}
