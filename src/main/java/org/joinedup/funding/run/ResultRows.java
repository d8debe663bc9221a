package org.joinedup.funding.run;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joinedup.funding.export.Outcome;

/// What all areas of a run get.
///
/// @param rows in order of code
record ResultRows(List<ResultRow> rows) {

    static ResultRows of(Outcome outcome) {
        return new ResultRows(IntStream.range(0, outcome.allocation().size())
                .mapToObj(at -> ResultRow.of(outcome, at))
                .toList());
    }

    /// @return SHA-256 of the rows, a line with an end each
    String hash() {
        return Sha256.of(rows.stream().map(row -> row.line() + "\n").collect(Collectors.joining()));
    }

    /// @return areas that are here another than there, in order of code
    List<Difference> differences(ResultRows today) {
        var kept = rows.stream().collect(Collectors.toMap(ResultRow::code, Function.identity(), (one, twice) -> one));
        var other = today.rows.stream().collect(Collectors.toMap(ResultRow::code, Function.identity()));
        var codes = new TreeSet<>(kept.keySet());
        codes.addAll(other.keySet());
        return codes.stream()
                .map(code -> new Difference(code, kept.get(code), other.get(code)))
                .filter(Difference::isOne)
                .toList();
    }
}
