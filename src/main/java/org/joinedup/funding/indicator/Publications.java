package org.joinedup.funding.indicator;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joinedup.funding.Indicator;
import org.joinedup.table.Issue;
import org.joinedup.table.Place;
import org.joinedup.table.TableIssue;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The mappings in use.
///
/// @param byId by the publication's id
/// @param issues of mappings that can't be used, which are left out
public record Publications(SortedMap<String, Publication> byId, List<Issue> issues) {

    private static final String SHIPPED = "classpath*:/funding/mapping/*.yaml";

    /// Keeps its own copies.
    public Publications {
        byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
        issues = List.copyOf(issues);
    }

    /// @return those that come with the program
    public static Publications shipped() {
        var reading = new Reading();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(SHIPPED)) {
                reading.add(name(file), file.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped mappings cannot be read", e);
        }
        return reading.toPublications();
    }

    /// @param folder of `.yaml` and `.yml` files, which replace those of the same name; it need not
    ///     be there
    /// @return these and the folder's
    public Publications and(Path folder) {
        if (!Files.isDirectory(folder)) {
            return this;
        }
        try (var files = Files.list(folder)) {
            return and(files.filter(Publications::isYaml).sorted());
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of mappings cannot be read", e);
        }
    }

    /// @param file a mapping, which replaces one of the same name
    /// @return these and the file's
    public Publications and(Path file, List<Issue> others) {
        var both = and(Stream.of(file));
        others.addAll(both.issues.subList(issues.size(), both.issues.size()));
        return both;
    }

    /// @param id of the publication
    public Optional<Publication> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// @return the registry: every indicator, by id
    public List<Indicator> indicators() {
        return byId.values().stream()
                .flatMap(publication -> publication.indicators().stream())
                .map(MappedIndicator::indicator)
                .sorted(comparing(Indicator::id))
                .toList();
    }

    private Publications and(Stream<Path> files) {
        var reading = new Reading();
        reading.publications.putAll(byId);
        reading.issues.addAll(issues);
        files.forEach(reading::add);
        return reading.toPublications();
    }

    private static boolean isYaml(Path file) {
        return file.toString().matches(".*\\.ya?ml");
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }

    private static final class Reading {

        private final TreeMap<String, Publication> publications = new TreeMap<>();
        private final List<Issue> issues = new ArrayList<>();

        void add(Path file) {
            var name = String.valueOf(file.getFileName());
            try {
                add(name, Files.readAllBytes(file));
            } catch (IOException e) {
                issues.add(new TableIssue.MissingFile(Place.of(name)));
            }
        }

        void add(String name, byte[] content) {
            var publication = PublicationReader.read(name, content, issues);
            if (publication != null) {
                publications.put(publication.id(), publication);
            }
        }

        Publications toPublications() {
            return new Publications(publications, issues);
        }
    }
}
