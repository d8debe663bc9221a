package org.joinedup.funding.model;

import static java.util.Comparator.comparing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.joinedup.funding.indicator.IndicatorFile;
import org.joinedup.funding.indicator.Publication;
import org.joinedup.funding.model.ModelText.FileSource;
import org.joinedup.funding.model.ModelText.Wanted;
import org.jspecify.annotations.Nullable;

/// Finds for every indicator of a model the source that has it, and reads the sources.
final class ModelSources {

    private final ModelText text;
    private final OwnSources own;
    private final Findings found;
    private final Map<FileSource, Publication> publications = new LinkedHashMap<>();

    ModelSources(ModelText text, Surroundings around, Findings found) {
        this.text = text;
        this.found = found;
        var mappings = new Mappings(around.publications(), found.issues());
        this.own = new OwnSources(text, around.own(), found);
        text.sources().forEach(source -> {
            if (source instanceof FileSource file) {
                mappings.find(file).ifPresent(publication -> publications.put(file, publication));
            }
        });
    }

    /// @return by the indicator's id; what is not found is an issue
    Map<String, SourceValues> read() {
        var values = new TreeMap<String, SourceValues>();
        if (publications.size()
                == text.sources().stream().filter(FileSource.class::isInstance).count()) {
            bySource().forEach((file, ids) -> values.putAll(read(file, ids)));
            values.putAll(own.read());
        }
        return values;
    }

    /// @return every file of a source and every mapping of the model's own
    List<Path> inputs() {
        var paths = new LinkedHashSet<Path>();
        publications.keySet().forEach(source -> {
            paths.add(source.file());
            if (source.ownMapping() != null) {
                paths.add(source.ownMapping());
            }
        });
        return List.copyOf(paths);
    }

    /// @return ids that are asked of each file, every file once
    private Map<FileSource, Set<String>> bySource() {
        var ids = new LinkedHashMap<FileSource, Set<String>>();
        publications.keySet().forEach(source -> ids.put(source, new LinkedHashSet<>()));
        var seen = new LinkedHashSet<String>();
        text.wanted()
                .filter(wanted -> seen.add(wanted.id()) && !own.has(wanted.id()))
                .forEach(wanted -> {
                    var source = source(wanted);
                    if (source != null) {
                        ids.computeIfAbsent(source, one -> new LinkedHashSet<>())
                                .add(wanted.id());
                    }
                });
        return ids;
    }

    private @Nullable FileSource source(Wanted wanted) {
        var mapped = publications.keySet().stream()
                .filter(source -> publication(source).find(wanted.id()).isPresent())
                .toList();
        if (mapped.isEmpty()) {
            found.add(new ModelIssue.UnknownIndicator(wanted.at(), meant(wanted.id())));
            return null;
        }
        var having = mapped.size() == 1
                ? mapped
                : mapped.stream().filter(source -> offers(source, wanted.id())).toList();
        if (having.size() > 1) {
            found.add(new ModelIssue.IndicatorInSeveral(
                    wanted.at(),
                    having.stream()
                            .map(source -> String.valueOf(source.file().getFileName()))
                            .toList()));
        }
        return having.isEmpty() ? mostLikely(mapped) : having.getFirst();
    }

    /// A file that is not there is the one that should have it.
    private static FileSource mostLikely(List<FileSource> sources) {
        return sources.stream()
                .filter(source -> !Files.isRegularFile(source.file()))
                .findFirst()
                .orElse(sources.getFirst());
    }

    private boolean offers(FileSource source, String id) {
        return IndicatorFile.offered(source.file(), publication(source)).contains(id);
    }

    private Map<String, SourceValues> read(FileSource source, Set<String> ids) {
        var publication = publication(source);
        var file = IndicatorFile.read(source.file(), publication, ids);
        found.issues().addAll(file.issues());
        var values = new TreeMap<String, SourceValues>();
        file.values()
                .forEach((id, byArea) -> publication
                        .find(id)
                        .ifPresent(mapped -> values.put(
                                id,
                                new SourceValues(mapped.indicator(), mapped.measure(), byArea, file, source.at()))));
        return values;
    }

    private Publication publication(FileSource source) {
        return Objects.requireNonNull(publications.get(source));
    }

    private @Nullable String meant(String id) {
        var distance = new LevenshteinDistance(Math.max(1, id.length() / 3));
        return publications.values().stream()
                .flatMap(publication -> publication.indicators().stream())
                .map(indicator -> indicator.id())
                .filter(known -> distance.apply(id, known) >= 0)
                .min(comparing((String known) -> distance.apply(id, known)).thenComparing(known -> known))
                .orElse(null);
    }
}
