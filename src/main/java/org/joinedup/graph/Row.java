package org.joinedup.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One row of an answer, or a map inside one: values by the names that the statement returns.
///
/// Statements return values, never nodes or relationships, so both ways of running them give the
/// same Java types.
///
/// @param values by name; a value can be null
public record Row(Map<String, @Nullable Object> values) {

    /// @throws NullPointerException if the value is null
    /// @throws NoSuchElementException if the statement returns nothing of this name
    public String text(String name) {
        return Objects.requireNonNull(findText(name), name);
    }

    /// @return null when the value is null
    public @Nullable String findText(String name) {
        return (String) value(name);
    }

    /// Any whole number: in process, one that was written as an `Integer` comes back as one.
    ///
    /// @throws NullPointerException if the value is null
    public long integer(String name) {
        return switch (Objects.requireNonNull(value(name), name)) {
            case Integer small -> small;
            case Object other -> (Long) other;
        };
    }

    /// @return null when the value is null
    public @Nullable Long findInteger(String name) {
        return value(name) == null ? null : integer(name);
    }

    /// @throws NullPointerException if the value is null
    public double decimal(String name) {
        return (Double) Objects.requireNonNull(value(name), name);
    }

    /// @return null when the value is null
    public @Nullable Double findDecimal(String name) {
        return (Double) value(name);
    }

    /// @throws NullPointerException if the value is null
    public boolean flag(String name) {
        return (Boolean) Objects.requireNonNull(value(name), name);
    }

    /// @throws NullPointerException if the value is null
    public LocalDate date(String name) {
        return Objects.requireNonNull(findDate(name), name);
    }

    /// @return null when the value is null
    public @Nullable LocalDate findDate(String name) {
        return (LocalDate) value(name);
    }

    /// @throws NullPointerException if the value is null
    public Instant moment(String name) {
        return Objects.requireNonNull(findMoment(name), name);
    }

    /// @return null when the value is null
    public @Nullable Instant findMoment(String name) {
        var moment = (ZonedDateTime) value(name);
        return moment == null ? null : moment.toInstant();
    }

    /// @return the texts of a list; empty when there are none
    public List<String> texts(String name) {
        return list(name).stream().map(String.class::cast).toList();
    }

    /// @return the maps of a list, as rows; empty when there are none
    public List<Row> rows(String name) {
        return list(name).stream().map(Row::toRow).toList();
    }

    /// @return a map as a row; null when the value is null
    public @Nullable Row findRow(String name) {
        var map = value(name);
        return map == null ? null : toRow(map);
    }

    /// Nothing of the values, because they can be about people.
    @Override
    public String toString() {
        return "Row" + values.keySet();
    }

    /// A list that is a node's property comes as an array from the embedded database.
    private List<?> list(String name) {
        var list = Objects.requireNonNull(value(name), name);
        return list instanceof Object[] array ? Arrays.asList(array) : (List<?>) list;
    }

    private @Nullable Object value(String name) {
        var value = values.get(name);
        if (value == null && !values.containsKey(name)) {
            throw new NoSuchElementException("the statement returns no " + name);
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static Row toRow(Object map) {
        return new Row((Map<String, @Nullable Object>) map);
    }
}
