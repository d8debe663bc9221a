package org.joinedup.funding.model;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.joinedup.area.Vintage;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.Method;
import org.joinedup.funding.MissingRule;
import org.joinedup.funding.Standardisation;
import org.joinedup.funding.TieRule;
import org.joinedup.funding.allocation.LimitChoice;
import org.joinedup.funding.model.ModelText.Domain;
import org.joinedup.funding.model.ModelText.Places;
import org.joinedup.funding.model.ModelText.Wanted;
import org.joinedup.funding.model.ModelText.Way;
import org.joinedup.funding.yaml.YamlSection;
import org.jspecify.annotations.Nullable;

/// Reads a model's file, as `docs/funding-data.md` says.
final class ModelTextReader {

    private static final int PENNIES = 2;

    private final YamlSection keys;
    private final Path folder;

    /// @param folder of the model, from which paths in it are taken
    ModelTextReader(YamlSection keys, Path folder) {
        this.keys = keys;
        this.folder = folder;
    }

    ModelText read() {
        var text = new ModelText(
                keys.text("name"),
                pence(),
                way(),
                vintage(),
                places(),
                new Wanted(keys.at("population"), keys.text("population"), BigDecimal.ONE, MissingRule.REFUSE),
                new SourceReader(keys, folder).read(),
                domains(),
                keys.sections("decisions", "a list of decisions").stream()
                        .map(ModelTextReader::decision)
                        .toList(),
                limits(),
                lastYear());
        keys.refuseOthers();
        return text;
    }

    private long pence() {
        keys.text("fund");
        var pounds = keys.findNumber("fund");
        if (pounds == null) {
            return 0;
        }
        var pence = pounds.movePointRight(PENNIES).stripTrailingZeros();
        if (pence.scale() > 0
                || pence.signum() < 0
                || pence.compareTo(BigDecimal.valueOf(FundingChoice.MOST_PENCE)) > 0) {
            keys.wrong("fund", "write pounds from 0 to 10000000000000, with up to 2 decimals.");
            return 0;
        }
        return pence.longValueExact();
    }

    private Way way() {
        return new Way(
                Objects.requireNonNullElse(keys.findWord("method", Method.values()), Method.FIGURE_TIMES_POPULATION),
                Objects.requireNonNullElse(keys.findWord("ties", TieRule.values()), TieRule.MEAN),
                Objects.requireNonNullElse(
                        keys.findWord("standardisation", Standardisation.values()), Standardisation.RANKS));
    }

    private Vintage vintage() {
        var text = keys.text("vintage");
        for (var vintage : Vintage.values()) {
            if (text.equals(String.valueOf(vintage.year())) || text.equals(vintage.name())) {
                return vintage;
            }
        }
        if (!text.isEmpty()) {
            keys.wrong("vintage", "write 2001, 2011 or 2021.");
        }
        return Vintage.LSOA_2021;
    }

    private Places places() {
        return new Places(
                keys.texts("within"),
                keys.texts("areas").stream().map(folder::resolve).toList(),
                keys.isTrue("convert"),
                keys.at("within"));
    }

    private List<Domain> domains() {
        var sections = keys.sections("domains", "a list of domains");
        if (sections.isEmpty()) {
            keys.text("domains");
        }
        var names = new HashSet<String>();
        return sections.stream().map(section -> domain(section, names)).toList();
    }

    private static Domain domain(YamlSection section, HashSet<String> names) {
        var name = section.text("name");
        if (!names.add(name)) {
            section.wrong("name", "another domain has it; give each its own.");
        }
        var weight = weight(section);
        var indicators = section.sections("indicators", "a list of indicators");
        if (indicators.isEmpty()) {
            section.text("indicators");
        }
        var wanted = indicators.stream().map(ModelTextReader::wanted).toList();
        section.refuseOthers();
        return new Domain(name, weight, wanted);
    }

    private static Wanted wanted(YamlSection section) {
        var weight = weight(section);
        if (weight.signum() == 0) {
            section.wrong("weight", "write more than 0, or leave the indicator out.");
        }
        var wanted = new Wanted(
                section.at("id"), section.text("id"), weight, section.findWord("missing", MissingRule.values()));
        section.refuseOthers();
        return wanted;
    }

    /// @return 1 unless the section says otherwise
    private static BigDecimal weight(YamlSection section) {
        var weight = section.findNumber("weight");
        if (weight == null) {
            return BigDecimal.ONE;
        }
        var inBounds = weight.signum() >= 0
                && weight.compareTo(BigDecimal.valueOf(1_000)) <= 0
                && weight.stripTrailingZeros().scale() <= 6;
        if (!inBounds) {
            section.wrong("weight", "write a number from 0 to 1000 with up to 6 decimals.");
        }
        return inBounds ? weight : BigDecimal.ONE;
    }

    private static Decision decision(YamlSection section) {
        var dropped = section.texts("dropped");
        if (dropped.isEmpty()) {
            section.text("dropped");
        }
        var decision = new Decision(
                section.text("kept"), dropped, section.text("because"), section.text("by"), day(section, "on"));
        section.refuseOthers();
        return decision;
    }

    static @Nullable LocalDate day(YamlSection section, String key) {
        var text = section.findText(key);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            section.wrong(key, "write a day such as 2011-03-31.");
            return null;
        }
    }

    private LimitChoice limits() {
        var section = keys.find("limits", "a section with keys");
        return section == null ? LimitChoice.NONE : new LimitReader(section).read();
    }

    private @Nullable Path lastYear() {
        var section = keys.find("limits", "a section with keys");
        var file = section == null ? null : section.findText("lastYear");
        return file == null ? null : folder.resolve(file);
    }
}
