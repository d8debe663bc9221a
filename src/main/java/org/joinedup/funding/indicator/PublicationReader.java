package org.joinedup.funding.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.joinedup.area.Vintage;
import org.joinedup.funding.Direction;
import org.joinedup.funding.Indicator;
import org.joinedup.funding.MissingRule;
import org.joinedup.funding.yaml.YamlSection;
import org.joinedup.table.Issue;
import org.jspecify.annotations.Nullable;

/// Reads a mapping file, as `docs/funding-data.md` says.
final class PublicationReader {

    private static final String ID = "[a-z0-9][a-z0-9-]*";

    private final YamlSection keys;
    private final String id;
    private final String source;
    private final String period;
    private final Vintage vintage;

    /// @param name of the file without its ending, which is the publication's id
    private PublicationReader(String name, YamlSection keys) {
        this.keys = keys;
        this.id = name;
        this.source = keys.text("source");
        this.period = keys.text("period");
        this.vintage = vintage(keys);
    }

    /// @param name of the file
    /// @param content all of it
    /// @param issues to which is added what is wrong
    /// @return null when an issue was added
    static @Nullable Publication read(String name, byte[] content, List<Issue> issues) {
        var found = new ArrayList<Issue>();
        var keys = YamlSection.read(name, content, found);
        if (found.isEmpty()) {
            var publication = new PublicationReader(name.replaceFirst("\\.ya?ml$", ""), keys).publication();
            keys.refuseOthers();
            issues.addAll(found);
            return found.isEmpty() ? publication : null;
        }
        issues.addAll(found);
        return null;
    }

    /// @return the filter that a section of a mapping or a model asks for; null when there is none
    static @Nullable RowFilter filter(YamlSection keys) {
        var filter = keys.find("filter", "a section with 'column' and 'value'");
        if (filter == null) {
            return null;
        }
        var found = new RowFilter(filter.text("column"), filter.text("value"));
        filter.refuseOthers();
        return found;
    }

    static Vintage vintage(YamlSection keys) {
        var text = keys.text("vintage");
        var found = Arrays.stream(Vintage.values())
                .filter(one -> text.equals(String.valueOf(one.year())) || text.equals(one.name()))
                .findFirst()
                .orElse(null);
        if (found == null && !text.isEmpty()) {
            var years = Arrays.stream(Vintage.values()).map(one -> String.valueOf(one.year()));
            keys.wrong("vintage", "write one of " + years.collect(Collectors.joining(", ")) + ".");
        }
        return found == null ? Vintage.LSOA_2021 : found;
    }

    private Publication publication() {
        var columns = keys.texts("lsoa");
        var filter = filter(keys);
        return new Publication(id, source, vintage, columns, filter, indicators());
    }

    private List<MappedIndicator> indicators() {
        var sections = keys.sections("indicators", "a list of indicators");
        if (sections.isEmpty()) {
            keys.text("indicators");
        }
        var ids = new HashSet<String>();
        return sections.stream().map(section -> indicator(section, ids)).toList();
    }

    private MappedIndicator indicator(YamlSection section, HashSet<String> ids) {
        var indicatorId = section.text("id");
        if (!indicatorId.isEmpty() && !indicatorId.matches(ID)) {
            section.wrong("id", "use lower case letters, digits and hyphens.");
        }
        if (!ids.add(indicatorId)) {
            section.wrong("id", "another indicator of the mapping has it; give each its own.");
        }
        var columns = section.texts("column");
        if (columns.isEmpty()) {
            section.text("column");
        }
        var mapped = new MappedIndicator(entry(indicatorId, section), columns, separator(section));
        section.refuseOthers();
        return mapped;
    }

    private Indicator entry(String indicatorId, YamlSection section) {
        var missing = missing(section);
        var sustainability = section.findText("sustainability");
        var ownPeriod = section.findText("period");
        return new Indicator(
                indicatorId,
                section.text("name"),
                section.findText("domain"),
                source,
                ownPeriod == null ? period : ownPeriod,
                vintage,
                section.text("unit"),
                direction(section),
                missing,
                sustainability == null ? keys.findText("sustainability") : sustainability);
    }

    /// There is no default: an indicator whose direction nobody stated would be ranked by chance.
    private static Direction direction(YamlSection section) {
        section.text("direction");
        var direction = section.findWord("direction", Direction.values());
        return Objects.requireNonNullElse(direction, Direction.HIGH_VALUE_IS_MORE_NEED);
    }

    private MissingRule missing(YamlSection section) {
        var own = section.findWord("missing", MissingRule.values());
        var all = keys.findWord("missing", MissingRule.values());
        return Objects.requireNonNullElse(own, Objects.requireNonNullElse(all, MissingRule.REFUSE));
    }

    private @Nullable String separator(YamlSection section) {
        var own = section.findText("thousandsSeparator");
        var separator = own == null ? keys.findText("thousandsSeparator") : own;
        if (separator != null && !separator.equals(",") && !separator.equals("'")) {
            section.wrong("thousandsSeparator", "write \",\", or leave the key out where the publisher uses none.");
        }
        return separator;
    }
}
