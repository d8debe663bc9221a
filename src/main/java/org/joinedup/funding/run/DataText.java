package org.joinedup.funding.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joinedup.area.Area;
import org.joinedup.area.DivisionShare;
import org.joinedup.funding.DomainNeed;
import org.joinedup.funding.FundingArea;
import org.joinedup.funding.IndicatorNeed;
import org.joinedup.funding.Values;
import org.jspecify.annotations.Nullable;

/// Writes a run's data in the one way that there is, so that the same data are the same text.
///
/// A line begins with its kind: `funding-data` with the version of this format, `vintage`, `area`,
/// `lastYear`, `share`, and for each `domain` its lines `indicator`, each followed by one `values`
/// with a number for every area. Values are written by `Double.toString`, which reads back to the
/// same bits; weights without zeros at their end.
final class DataText {

    /// Of the format; a later one is another number.
    static final String VERSION = "1";

    private final List<TextLine> lines = new ArrayList<>();

    private DataText() {}

    /// @return lines with an end each
    static String of(RunData data) {
        var text = new DataText();
        text.add("funding-data", VERSION);
        text.add("vintage", data.need().vintage());
        data.need().areas().forEach(text::area);
        data.lastYear().forEach((code, pence) -> text.add("lastYear", code, pence));
        data.shares().forEach(text::share);
        data.need().domains().forEach(text::domain);
        var all = new StringBuilder();
        text.lines.forEach(line -> all.append(line).append('\n'));
        return all.toString();
    }

    private void area(FundingArea one) {
        var area = one.area();
        add(
                "area",
                area.code(),
                area.name(),
                code(area.ward()),
                name(area.ward()),
                code(area.district()),
                name(area.district()),
                one.population());
    }

    private void share(DivisionShare share) {
        add("share", share.lsoa(), share.division().code(), share.division().name(), share.count());
    }

    private void domain(DomainNeed domain) {
        add("domain", domain.name());
        domain.indicators().forEach(this::indicator);
    }

    private void indicator(IndicatorNeed one) {
        var indicator = one.indicator();
        add(
                "indicator",
                indicator.id(),
                indicator.name(),
                indicator.domain(),
                indicator.source(),
                indicator.period(),
                indicator.vintage(),
                indicator.unit(),
                indicator.direction(),
                indicator.missing(),
                indicator.sustainability(),
                plain(one.weight()));
        lines.add(values(one.values()));
    }

    private void add(@Nullable Object... values) {
        lines.add(TextLine.of(values));
    }

    private static TextLine values(Values values) {
        var texts = new ArrayList<@Nullable String>();
        texts.add("values");
        values.stream().mapToObj(Double::toString).forEach(texts::add);
        return new TextLine(texts);
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static @Nullable String code(@Nullable Area area) {
        return area == null ? null : area.code();
    }

    private static @Nullable String name(@Nullable Area area) {
        return area == null ? null : area.name();
    }
}
