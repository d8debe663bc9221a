package org.joinedup.linkage.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The names of a file's columns.
///
/// @param file that has them
/// @param names in the file's order; one without a name is empty
public record Header(CsvFile file, List<String> names) {

    private static final int LONGEST_NAME = 40;

    /// Copies the names.
    public Header {
        names = List.copyOf(names);
    }

    /// @param file that has a header, whatever else
    public static Header of(CsvFile file) {
        try (var rows = new CsvRows(file)) {
            if (!rows.next()) {
                throw new InputMistake(file.name() + " is empty: there is not even a header.");
            }
            var names = new ArrayList<String>();
            for (var position = 0; position < rows.width(); position++) {
                var name = rows.value(position);
                names.add(name == null ? "" : name);
            }
            return new Header(file, names);
        }
    }

    /// @param name of a column; its case counts only where two columns differ in nothing else
    /// @return its position, the first is 0; -1 when there is none
    public int find(String name) {
        var exact = names.indexOf(name);
        if (exact >= 0) {
            return unique(name, names.lastIndexOf(name), exact);
        }
        var found = IntStream.range(0, names.size())
                .filter(position -> names.get(position).equalsIgnoreCase(name))
                .toArray();
        return found.length == 1 ? found[0] : -1;
    }

    /// @return the names, for a sentence; what may be a value of a row that lost its header is not
    ///     repeated
    public String shown() {
        return IntStream.range(0, names.size())
                .mapToObj(position -> isName(names.get(position)) ? names.get(position) : "(" + (position + 1) + ")")
                .collect(Collectors.joining(", "));
    }

    private int unique(String name, int last, int first) {
        if (last != first) {
            throw new InputMistake(
                    "%s has two columns '%s', number %d and %d.".formatted(file.name(), name, first + 1, last + 1));
        }
        return first;
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NAME
                && text.indexOf('@') < 0
                && !Character.isDigit(text.charAt(0));
    }
}
