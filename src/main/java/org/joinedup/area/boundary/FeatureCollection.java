package org.joinedup.area.boundary;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/// A map as GeoJSON text.
final class FeatureCollection {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int DECIMALS = 5;

    private FeatureCollection() {}

    static String of(Collection<Feature> features, Function<String, Map<String, ?>> properties) {
        var collection = JSON.createObjectNode().put("type", "FeatureCollection");
        var list = collection.putArray("features");
        for (var feature : features) {
            var node = list.addObject().put("type", "Feature").put("id", feature.code());
            var values =
                    node.putObject("properties").put("code", feature.code()).put("name", feature.name());
            properties.apply(feature.code()).forEach((key, value) -> values.set(key, JSON.valueToTree(value)));
            node.putRawValue("geometry", new RawValue(text(feature.shape())));
        }
        return collection.toString();
    }

    private static String text(Geometry shape) {
        var writer = new GeoJsonWriter(DECIMALS);
        writer.setEncodeCRS(false);
        writer.setForceCCW(true);
        return writer.write(shape);
    }
}
