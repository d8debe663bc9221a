package org.joinedup.area.boundary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.joinedup.area.AreaColumns;
import org.joinedup.area.AreaLevel;
import org.joinedup.area.Vintage;
import org.joinedup.table.Issue;
import org.joinedup.table.Place;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads one GeoJSON file of boundaries.
final class BoundaryReader {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final List<Issue> issues;

    /// @param issues that what is wrong with the file is added to
    BoundaryReader(Path file, List<Issue> issues) {
        this.file = file;
        this.issues = issues;
    }

    /// @return empty when the file can't be used
    Optional<Coverage> read() {
        var before = issues.size();
        var features = features();
        if (features.isEmpty()) {
            issues.add(new BoundaryIssue.UnreadableBoundaries(place(null)));
            return Optional.empty();
        }
        var property = property(features);
        if (property.isEmpty()) {
            issues.add(new BoundaryIssue.NoAreaCode(place(null)));
            return Optional.empty();
        }
        var read = read(features, property.get());
        var refused = issues.subList(before, issues.size()).stream().anyMatch(Issue::refuses);
        return refused ? Optional.empty() : Optional.of(read);
    }

    private List<JsonNode> features() {
        try {
            var features = JSON.readTree(Files.readString(file)).path("features");
            return StreamSupport.stream(features.spliterator(), false).toList();
        } catch (IOException | JacksonException e) {
            return List.of();
        }
    }

    /// The first property of an area that tells every feature from the others; else the first.
    private static Optional<String> property(List<JsonNode> features) {
        var names = features.getFirst().path("properties").propertyNames().stream()
                .filter(name -> level(name).isPresent())
                .toList();
        return names.stream()
                .filter(name -> features.stream()
                                .map(one -> one.path("properties").path(name).asString(""))
                                .distinct()
                                .count()
                        == features.size())
                .findFirst()
                .or(() -> names.stream().findFirst());
    }

    static Optional<AreaLevel> level(String property) {
        var columns = AreaColumns.of(List.of(property));
        return Stream.of(AreaLevel.values())
                .filter(level -> columns.code(level) != null)
                .findFirst();
    }

    /// @return of a property of LSOAs; null for other areas
    static @Nullable Vintage vintage(String property) {
        return AreaColumns.of(List.of(property)).vintage();
    }

    private Coverage read(List<JsonNode> features, String property) {
        var nameProperty = nameProperty(features.getFirst(), property);
        var seen = new HashSet<String>();
        var found = new ArrayList<Feature>();
        for (var i = 0; i < features.size(); i++) {
            var feature = features.get(i);
            var code = text(feature, property);
            var shape = shape(feature);
            if (code.isEmpty() || shape == null) {
                issues.add(new BoundaryIssue.IncompleteFeature(place(property), i + 1));
            } else if (!seen.add(code)) {
                issues.add(new BoundaryIssue.DuplicateFeature(place(property), i + 1));
            } else {
                var name = nameProperty == null ? "" : text(feature, nameProperty);
                found.add(new Feature(code, name.isEmpty() ? code : name, checked(shape, i + 1)));
            }
        }
        checkDegrees(found);
        return new Coverage(String.valueOf(file.getFileName()), level(property).orElseThrow(), property, found);
    }

    private static @Nullable String nameProperty(JsonNode feature, String property) {
        var columns = AreaColumns.of(List.copyOf(feature.path("properties").propertyNames()));
        return columns.name(level(property).orElseThrow());
    }

    private static String text(JsonNode feature, String property) {
        return feature.path("properties").path(property).asString("").strip();
    }

    private static @Nullable Geometry shape(JsonNode feature) {
        try {
            var shape = new GeoJsonReader().read(feature.path("geometry").toString());
            return shape instanceof Polygonal && !shape.isEmpty() ? shape : null;
        } catch (ParseException | RuntimeException e) {
            return null;
        }
    }

    private Geometry checked(Geometry shape, int feature) {
        if (shape.isValid()) {
            return shape;
        }
        issues.add(new BoundaryIssue.InvalidGeometry(place(null), feature));
        return GeometryFixer.fix(shape);
    }

    private void checkDegrees(List<Feature> features) {
        var outside = features.stream()
                .map(one -> one.shape().getEnvelopeInternal())
                .anyMatch(box -> Math.max(Math.abs(box.getMinX()), Math.abs(box.getMaxX())) > 180
                        || Math.max(Math.abs(box.getMinY()), Math.abs(box.getMaxY())) > 90);
        if (outside) {
            issues.add(new BoundaryIssue.NotInDegrees(place(null)));
        }
    }

    private Place place(@Nullable String property) {
        return new Place(String.valueOf(file.getFileName()), 0, property);
    }
}
