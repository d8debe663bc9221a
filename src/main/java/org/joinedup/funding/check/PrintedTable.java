package org.joinedup.funding.check;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joinedup.table.CsvTable;
import org.joinedup.table.Issue;
import org.joinedup.table.Place;
import org.joinedup.table.Reading;
import org.joinedup.table.TableIssue;
import org.joinedup.table.TableRow;
import org.jspecify.annotations.Nullable;

/// A printed table, typed in as CSV the way it is printed: `£1,975,072.52`, `9.88%`.
///
/// The first column names the areas. Of the others those are read whose name says what they are:
/// allocation or amount, share or %, per person or per head, population or people.
///
/// @param rows without a row of totals
/// @param issues what can't be read; the rows are of no use then
public record PrintedTable(List<PrintedRow> rows, List<Issue> issues) {

    private static final Pattern MONEY = Pattern.compile("£?\\d{1,3}(,\\d{3})*(\\.\\d{1,2})?|£?\\d+(\\.\\d{1,2})?");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d+)?%?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d+");

    /// @param file CSV
    public static PrintedTable read(Path file) {
        var table = new CsvTable(file);
        var columns = Columns.of(table.header());
        if (columns == null) {
            if (table.issues().isEmpty()) {
                table.issues().add(new TableIssue.MissingColumn(new Place(table.name(), 1, "allocation")));
            }
            return new PrintedTable(List.of(), table.issues());
        }
        var rows = table.rows(List.of(columns.name(), columns.amount())).stream()
                .filter(row ->
                        !row.text(columns.name()).toLowerCase(Locale.ROOT).startsWith("total"))
                .map(row -> row(row, columns))
                .toList();
        return new PrintedTable(rows, table.issues());
    }

    private static PrintedRow row(TableRow row, Columns columns) {
        return new PrintedRow(
                row.text(columns.name()),
                row.value(columns.amount(), new Reading<>(PrintedTable::pence, Unreadable::new, 0L)),
                find(row, columns.share(), PrintedTable::percent),
                find(row, columns.perPerson(), PrintedTable::pence),
                find(row, columns.population(), PrintedTable::whole));
    }

    private static <T> @Nullable T find(
            TableRow row, @Nullable String column, java.util.function.Function<String, Optional<T>> parser) {
        return column == null ? null : row.find(column, parser, Unreadable::new);
    }

    private static Optional<Long> pence(String text) {
        return Optional.of(text)
                .filter(MONEY.asMatchPredicate())
                .map(money -> new BigDecimal(money.replaceAll("[£,]", ""))
                        .movePointRight(2)
                        .longValueExact());
    }

    private static Optional<BigDecimal> percent(String text) {
        return Optional.of(text)
                .filter(PERCENT.asMatchPredicate())
                .map(share -> new BigDecimal(share.replace("%", "")));
    }

    private static Optional<Long> whole(String text) {
        return Optional.of(text).filter(WHOLE.asMatchPredicate()).map(number -> Long.valueOf(number.replace(",", "")));
    }

    /// Which column is which.
    private record Columns(
            String name,
            String amount,
            @Nullable String share,
            @Nullable String perPerson,
            @Nullable String population) {

        /// @return null without a column of amounts
        static @Nullable Columns of(List<String> header) {
            var others = header.stream().skip(1).toList();
            var perPerson = first(others, ".*per (person|head|capita).*");
            var rest = others.stream().filter(name -> !name.equals(perPerson)).toList();
            var amount = first(rest, ".*(alloc|amount|pounds|£).*");
            return header.isEmpty() || amount == null
                    ? null
                    : new Columns(
                            header.getFirst(),
                            amount,
                            first(rest, ".*(share|%|percent).*"),
                            perPerson,
                            first(rest, ".*(population|people).*"));
        }

        private static @Nullable String first(List<String> names, String pattern) {
            return names.stream()
                    .filter(name -> name.toLowerCase(Locale.ROOT).matches(pattern))
                    .findFirst()
                    .orElse(null);
        }
    }

    /// A value that is no amount, percentage or number of people.
    ///
    /// @param place the value
    record Unreadable(Place place) implements Issue {
        @Override
        public String message() {
            return "'%s' cannot be read; write amounts as £1,234.56 or 1234.56, shares as 9.88%%, people as 1,234."
                    .formatted(column());
        }
    }
}
