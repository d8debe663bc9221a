package org.joinedup.funding.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// A part of a YAML file, with the line where it begins.
sealed interface YamlNode {

    int line();

    /// One value as written: a code `01` stays `01`; blank for nothing.
    record Text(int line, String text) implements YamlNode {}

    /// Several, each with a dash or between square brackets.
    record Items(int line, List<YamlNode> items) implements YamlNode {

        boolean areAll(Class<? extends YamlNode> kind) {
            return items.stream().allMatch(kind::isInstance);
        }
    }

    /// Keys with what stands behind them, in the file's order.
    record Keys(int line, Map<String, YamlNode> values) implements YamlNode {}

    /// @param parser at the first token of the part; it is left at its last
    static YamlNode read(JsonParser parser) {
        var line = parser.currentTokenLocation().getLineNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> keys(line, parser);
            case START_ARRAY -> items(line, parser);
            case VALUE_NULL -> new Text(line, "");
            case null -> new Text(0, "");
            default -> new Text(line, parser.getString().strip());
        };
    }

    private static Keys keys(int line, JsonParser parser) {
        var values = new LinkedHashMap<String, YamlNode>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            parser.nextToken();
            values.put(key, read(parser));
        }
        return new Keys(line, values);
    }

    private static Items items(int line, JsonParser parser) {
        var items = new ArrayList<YamlNode>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(parser));
        }
        return new Items(line, items);
    }
}
