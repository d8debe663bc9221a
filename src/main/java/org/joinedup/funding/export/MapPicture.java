package org.joinedup.funding.export;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.commons.text.StringEscapeUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A map as a picture that any browser shows (SVG): areas in five shades by a value, about a fifth
/// of the areas each, the darkest for the highest; a pointer on an area shows its name and value.
public final class MapPicture {

    private static final int WIDTH = 1_000;
    private static final int LEGEND = 160;
    private static final int SHADES = 5;
    private static final List<String> COLOURS = List.of("#e8f0f7", "#b9d3e8", "#7fb0d6", "#3f83b8", "#124f82");

    private final List<JsonNode> features;
    private final String value;
    private final double[] sorted;
    private final Frame frame;

    private MapPicture(List<JsonNode> features, String value) {
        this.features = features;
        this.value = value;
        this.sorted = features.stream().mapToDouble(this::number).sorted().toArray();
        this.frame = Frame.of(features);
    }

    /// @param map GeoJSON of [AllocationMap]
    /// @param value name of a property, such as `perPersonPence`, or of a domain whose rank is
    ///     shown
    /// @return SVG as text
    /// @throws IllegalArgumentException if no area has the value; the message is for people
    public static String of(String map, String value) {
        var features = StreamSupport.stream(
                        JsonMapper.shared().readTree(map).at("/features").spliterator(), false)
                .filter(feature -> found(feature, value).isNumber())
                .toList();
        if (features.isEmpty()) {
            throw new IllegalArgumentException("No area has this value; show figure, pence, sharePercent,"
                    + " perPersonPence, population or the name of a domain.");
        }
        return new MapPicture(features, value).svg();
    }

    private String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\">%n"
                        .formatted(WIDTH + LEGEND, frame.height())
                + features.stream().map(this::area).collect(joining())
                + IntStream.range(0, SHADES).mapToObj(this::legend).collect(joining())
                + "</svg>\n";
    }

    private String area(JsonNode feature) {
        return "<path fill=\"%s\" stroke=\"#555\" stroke-width=\"0.5\" fill-rule=\"evenodd\" d=\"%s\"><title>%s: %s</title></path>%n"
                .formatted(
                        COLOURS.get(shade(number(feature))),
                        rings(feature.at("/geometry")),
                        StringEscapeUtils.escapeXml11(
                                feature.at("/properties/name").asString()),
                        text(number(feature)));
    }

    private String legend(int shade) {
        var top = 20 + 24 * shade;
        return "<rect x=\"%d\" y=\"%d\" width=\"18\" height=\"18\" fill=\"%s\" stroke=\"#555\"/><text x=\"%d\" y=\"%d\" font-size=\"12\">%s</text>%n"
                .formatted(WIDTH + 4, top, COLOURS.get(shade), WIDTH + 28, top + 13, bounds(shade));
    }

    private String bounds(int shade) {
        var own = Arrays.stream(sorted).filter(number -> shade(number) == shade).toArray();
        return own.length == 0 ? "none" : text(own[0]) + " to " + text(own[own.length - 1]);
    }

    /// Areas of one value have one shade.
    private int shade(double number) {
        return (int) IntStream.range(1, SHADES)
                .filter(shade -> sorted[shade * sorted.length / SHADES] <= number)
                .count();
    }

    private double number(JsonNode feature) {
        return found(feature, value).asDouble();
    }

    private static JsonNode found(JsonNode feature, String value) {
        var own = feature.path("properties").path(value);
        return own.isNumber() ? own : feature.path("properties").path("ranks").path(value);
    }

    private static String text(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%,.0f", number)
                : String.format(Locale.ROOT, "%,.2f", number);
    }

    private String rings(JsonNode geometry) {
        var polygons = geometry.path("type").asString().equals("Polygon")
                ? List.of(geometry.path("coordinates"))
                : geometry.path("coordinates").valueStream().toList();
        return polygons.stream()
                .flatMap(JsonNode::valueStream)
                .map(ring -> ring.valueStream().map(frame::point).collect(joining("L", "M", "Z")))
                .collect(joining());
    }

    /// What is on the picture, in degrees; a degree of longitude is shortened by the latitude.
    private record Frame(double west, double north, double scale, double narrowing, int height) {

        static Frame of(List<JsonNode> features) {
            return of(bounds(features));
        }

        private static double[] bounds(List<JsonNode> features) {
            var bounds = new double[] {180, -180, 90, -90};
            features.forEach(feature -> widen(bounds, feature.at("/geometry/coordinates")));
            return bounds;
        }

        private static void widen(double[] bounds, JsonNode coordinates) {
            if (!coordinates.path(0).isNumber()) {
                coordinates.forEach(inner -> widen(bounds, inner));
                return;
            }
            bounds[0] = Math.min(bounds[0], coordinates.path(0).asDouble());
            bounds[1] = Math.max(bounds[1], coordinates.path(0).asDouble());
            bounds[2] = Math.min(bounds[2], coordinates.path(1).asDouble());
            bounds[3] = Math.max(bounds[3], coordinates.path(1).asDouble());
        }

        private static Frame of(double[] bounds) {
            var narrowing = Math.cos(Math.toRadians((bounds[2] + bounds[3]) / 2));
            var scale = WIDTH / Math.max(1e-9, (bounds[1] - bounds[0]) * narrowing);
            var height = (int) Math.ceil((bounds[3] - bounds[2]) * scale);
            return new Frame(bounds[0], bounds[3], scale, narrowing, Math.max(height, LEGEND));
        }

        String point(JsonNode place) {
            return String.format(
                    Locale.ROOT,
                    "%.1f %.1f",
                    (place.path(0).asDouble() - west) * narrowing * scale,
                    (north - place.path(1).asDouble()) * scale);
        }
    }
}
