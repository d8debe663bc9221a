package org.joinedup.cost.price;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How the values of the price files are written.
final class Parsing {

    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern PENCE = Pattern.compile("0*[1-9]\\d{0,8}");
    private static final Pattern INDEX = Pattern.compile("\\d{1,6}(\\.\\d{1,3})?");
    private static final Pattern SHARE = Pattern.compile("([a-z0-9][a-z0-9-]*):(\\d{1,3}(?:\\.\\d{1,2})?)");
    private static final int HUNDREDTHS = 2;
    private static final int THOUSANDTHS = 3;

    private Parsing() {}

    /// @return capitals, digits and underscores
    static Optional<String> type(String text) {
        return Optional.of(text).filter(TYPE.asMatchPredicate());
    }

    /// @return 1 to 999,999,999, so that pence times an index stays within a `long`
    static Optional<Long> pence(String text) {
        return Optional.of(text).filter(PENCE.asMatchPredicate()).map(Long::valueOf);
    }

    /// @return thousandths, 1 or more
    static Optional<Long> index(String text) {
        return Optional.of(text)
                .filter(INDEX.asMatchPredicate())
                .map(number ->
                        new BigDecimal(number).movePointRight(THOUSANDTHS).longValueExact())
                .filter(index -> index > 0);
    }

    /// @return the day; empty when it is none
    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// @param text such as `police:20 youth-offending:80`
    /// @return each agency once; together they need not be the whole
    static Optional<List<AgencyShare>> shares(String text) {
        var shares = new ArrayList<AgencyShare>();
        var agencies = new HashSet<String>();
        for (var part : text.split("\\s+")) {
            var share = share(part);
            if (share.isEmpty() || !agencies.add(share.get().agency())) {
                return Optional.empty();
            }
            shares.add(share.get());
        }
        return Optional.of(shares);
    }

    private static Optional<AgencyShare> share(String text) {
        var found = SHARE.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var points = new BigDecimal(found.group(2)).movePointRight(HUNDREDTHS).intValueExact();
        return points < 1 || points > AgencyShare.WHOLE
                ? Optional.empty()
                : Optional.of(new AgencyShare(found.group(1), points));
    }
}
