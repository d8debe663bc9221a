package org.joinedup.funding.model;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.joinedup.cost.Window;
import org.joinedup.funding.indicator.RowFilter;
import org.joinedup.funding.model.ModelText.FileSource;
import org.joinedup.funding.model.ModelText.JoinedUpSource;
import org.joinedup.funding.model.ModelText.Source;
import org.joinedup.funding.yaml.YamlSection;
import org.jspecify.annotations.Nullable;

/// Reads the list `sources` of a model.
final class SourceReader {

    private static final String OWN = "joined-up";

    private final YamlSection keys;
    private final Path folder;

    SourceReader(YamlSection keys, Path folder) {
        this.keys = keys;
        this.folder = folder;
    }

    /// @return at least one, unless there is an issue
    List<Source> read() {
        var sections = keys.sections("sources", "a list of sources");
        if (sections.isEmpty()) {
            keys.text("sources");
        }
        return sections.stream()
                .flatMap(section -> Stream.ofNullable(source(section)))
                .toList();
    }

    private @Nullable Source source(YamlSection section) {
        var own = section.find(OWN, "a section with 'window'");
        var source = own == null ? file(section) : joinedUp(section, own);
        section.refuseOthers();
        return source;
    }

    private Source file(YamlSection section) {
        var mapping = section.text("mapping");
        return new FileSource(
                section.at("file"),
                folder.resolve(section.text("file")),
                section.at("mapping"),
                mapping,
                mapping.matches(".*\\.ya?ml") ? folder.resolve(mapping) : null,
                filter(section));
    }

    private static @Nullable RowFilter filter(YamlSection section) {
        var filter = section.find("filter", "a section with 'column' and 'value'");
        if (filter == null) {
            return null;
        }
        var found = new RowFilter(filter.text("column"), filter.text("value"));
        filter.refuseOthers();
        return found;
    }

    private static @Nullable Source joinedUp(YamlSection section, YamlSection own) {
        var window = own.find("window", "a section with 'from' and 'to'");
        if (window == null) {
            own.text("window");
            return null;
        }
        window.text("from");
        window.text("to");
        var from = ModelTextReader.day(window, "from");
        var to = ModelTextReader.day(window, "to");
        own.refuseOthers();
        window.refuseOthers();
        if (from == null || to == null) {
            return null;
        }
        if (to.isBefore(from)) {
            window.wrong("to", "write a day that is not before 'from'.");
            return null;
        }
        return new JoinedUpSource(section.at(OWN), new Window(from, to));
    }
}
