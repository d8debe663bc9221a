package org.joinedup.funding.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joinedup.funding.indicator.Publication;
import org.joinedup.funding.indicator.Publications;
import org.joinedup.funding.model.ModelText.FileSource;
import org.joinedup.table.Issue;

/// Finds the mapping that a source names, by its name or by its path beside the model.
final class Mappings {

    private final Publications publications;
    private final List<Issue> issues;

    Mappings(Publications publications, List<Issue> issues) {
        this.publications = publications;
        this.issues = issues;
    }

    /// @return empty, with an issue, when there is no such mapping or it can't be used
    Optional<Publication> find(FileSource source) {
        var found = source.ownMapping() == null ? named(source) : read(source.ownMapping());
        var filter = source.filter();
        return filter == null ? found : found.map(publication -> publication.with(filter));
    }

    private Optional<Publication> read(Path path) {
        var found = new ArrayList<Issue>();
        var publication = publications.and(path, found).find(name(path));
        issues.addAll(found);
        return found.isEmpty() ? publication : Optional.empty();
    }

    private Optional<Publication> named(FileSource source) {
        var found = publications.find(source.mapping());
        if (found.isEmpty()) {
            issues.add(new ModelIssue.UnknownMapping(
                    source.mappingAt(), List.copyOf(publications.byId().keySet())));
        }
        return found;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName()).replaceFirst("\\.ya?ml$", "");
    }
}
