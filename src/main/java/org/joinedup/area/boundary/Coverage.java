package org.joinedup.area.boundary;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.joinedup.area.Area;
import org.joinedup.area.AreaLevel;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Areas of one kind that lie side by side, from one file.
///
/// @param file its name
/// @param level kind of area
/// @param property that has the codes, such as `LSOA11CD`
/// @param features in order of code, each code once
record Coverage(String file, AreaLevel level, String property, List<Feature> features) {

    private static final double METRES_A_DEGREE = 111_320;

    /// Keeps its own copy in order.
    Coverage {
        features = features.stream().sorted(comparing(Feature::code)).toList();
    }

    /// By the Visvalingam and Whyatt method on all borders at once, so that two areas keep the same
    /// line between them.
    ///
    /// @param metres side of the smallest triangle that is kept; 0 leaves everything
    Coverage simplified(double metres) {
        if (metres <= 0 || features.isEmpty()) {
            return this;
        }
        var squeeze = Math.cos(Math.toRadians(latitude()));
        var there = AffineTransformation.scaleInstance(squeeze, 1);
        var back = AffineTransformation.scaleInstance(1 / squeeze, 1);
        var shapes = features.stream().map(one -> there.transform(one.shape())).toArray(Geometry[]::new);
        var simple = CoverageSimplifier.simplify(shapes, metres / METRES_A_DEGREE);
        return with(IntStream.range(0, simple.length)
                .mapToObj(i -> features.get(i).with(sound(back.transform(simple[i]))))
                .toList());
    }

    /// @param parents the larger area by code of the smaller
    /// @param larger kind of the larger areas
    /// @return the larger areas, each the union of its smaller ones
    Coverage dissolved(Map<String, Area> parents, AreaLevel larger) {
        var groups = new TreeMap<Area, List<Geometry>>();
        for (var one : features) {
            var parent = parents.get(one.code());
            if (parent != null) {
                groups.computeIfAbsent(parent, key -> new ArrayList<>()).add(one.shape());
            }
        }
        var joined = groups.entrySet().stream()
                .map(one -> new Feature(one.getKey().code(), one.getKey().name(), union(one.getValue())))
                .toList();
        return new Coverage(file, larger, property, joined);
    }

    private Coverage with(List<Feature> others) {
        return new Coverage(file, level, property, others);
    }

    private double latitude() {
        var first = features.getFirst().shape().getEnvelopeInternal();
        return (first.getMinY() + first.getMaxY()) / 2;
    }

    /// Where the borders do not fit the quick way gives no valid polygon, and the slow one does.
    private static Geometry union(List<Geometry> shapes) {
        var quick = CoverageUnion.union(shapes.toArray(Geometry[]::new));
        return quick.isValid() ? quick : OverlayNGRobust.union(shapes);
    }

    private static Geometry sound(Geometry shape) {
        return shape.isValid() ? shape : GeometryFixer.fix(shape);
    }
}
