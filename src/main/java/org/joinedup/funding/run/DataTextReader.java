package org.joinedup.funding.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joinedup.area.Area;
import org.joinedup.area.DivisionShare;
import org.joinedup.area.SmallArea;
import org.joinedup.area.Vintage;
import org.joinedup.funding.Direction;
import org.joinedup.funding.DomainNeed;
import org.joinedup.funding.FundingArea;
import org.joinedup.funding.Indicator;
import org.joinedup.funding.IndicatorNeed;
import org.joinedup.funding.MissingRule;
import org.joinedup.funding.NeedData;
import org.joinedup.funding.Values;
import org.jspecify.annotations.Nullable;

/// Reads a run's data from what [DataText] wrote.
final class DataTextReader {

    private final List<TextLine> lines;
    private final List<FundingArea> areas = new ArrayList<>();
    private final Map<String, Long> lastYear = new HashMap<>();
    private final List<DivisionShare> shares = new ArrayList<>();
    private final List<DomainNeed> domains = new ArrayList<>();
    private Vintage vintage = Vintage.LSOA_2001;

    private DataTextReader(List<TextLine> lines) {
        this.lines = lines;
    }

    /// @throws IllegalArgumentException if the text is of another format
    static RunData read(String text) {
        var reader = new DataTextReader(text.lines().map(TextLine::parse).toList());
        for (var at = 0; at < reader.lines.size(); at++) {
            reader.read(at);
        }
        return new RunData(new NeedData(reader.vintage, reader.areas, reader.domains), reader.shares, reader.lastYear);
    }

    private void read(int at) {
        var line = lines.get(at);
        switch (line.text(0)) {
            case "funding-data" -> checkVersion(line);
            case "vintage" -> vintage = Vintage.valueOf(line.text(1));
            case "area" -> areas.add(area(line));
            case "lastYear" -> lastYear.put(line.text(1), Long.valueOf(line.text(2)));
            case "share" -> shares.add(share(line));
            case "domain" -> domains.add(new DomainNeed(line.text(1), List.of()));
            case "indicator" -> addToDomain(indicator(line, lines.get(at + 1)));
            case "values" -> {}
            default -> throw new IllegalArgumentException("a line of a kind that this program does not know");
        }
    }

    private void addToDomain(IndicatorNeed indicator) {
        var domain = domains.removeLast();
        var indicators = new ArrayList<>(domain.indicators());
        indicators.add(indicator);
        domains.add(new DomainNeed(domain.name(), indicators));
    }

    private static void checkVersion(TextLine line) {
        if (!line.text(1).equals(DataText.VERSION)) {
            throw new IllegalArgumentException("data of format " + line.text(1) + ", which this program does not know");
        }
    }

    private static FundingArea area(TextLine line) {
        return new FundingArea(
                new SmallArea(line.text(1), line.text(2), larger(line, 3), larger(line, 5)),
                Long.parseLong(line.text(7)));
    }

    private static @Nullable Area larger(TextLine line, int at) {
        return line.findText(at) == null ? null : new Area(line.text(at), line.text(at + 1));
    }

    private static DivisionShare share(TextLine line) {
        return new DivisionShare(line.text(1), new Area(line.text(2), line.text(3)), Long.parseLong(line.text(4)));
    }

    private static IndicatorNeed indicator(TextLine line, TextLine values) {
        var indicator = new Indicator(
                line.text(1),
                line.text(2),
                line.findText(3),
                line.text(4),
                line.text(5),
                Vintage.valueOf(line.text(6)),
                line.text(7),
                Direction.valueOf(line.text(8)),
                MissingRule.valueOf(line.text(9)),
                line.findText(10));
        return new IndicatorNeed(indicator, new BigDecimal(line.text(11)), values(values));
    }

    private static Values values(TextLine line) {
        return Values.of(
                line.values().stream().skip(1).mapToDouble(Double::parseDouble).toArray());
    }
}
