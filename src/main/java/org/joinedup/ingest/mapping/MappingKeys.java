package org.joinedup.ingest.mapping;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// One section of a mapping file, which remembers the keys that were asked for, so that the others
/// can be refused.
///
/// Every scalar is text as written: a code `01` stays `01`.
final class MappingKeys {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final String path;
    private final Map<?, ?> values;
    private final Set<String> asked = new LinkedHashSet<>();

    private MappingKeys(String file, String path, Map<?, ?> values) {
        this.file = file;
        this.path = path;
        this.values = values;
    }

    static MappingKeys read(String file, InputStream content) {
        try (var parser = YAML.createParser(content)) {
            parser.nextToken();
            if (value(parser) instanceof Map<?, ?> values) {
                return new MappingKeys(file, "", values);
            }
        } catch (JacksonException e) {
            throw new MappingException(file, "not readable as YAML: " + e.getOriginalMessage());
        }
        throw new MappingException(file, "it holds no keys");
    }

    String text(String key) {
        var text = findText(key);
        if (text == null) {
            throw problem(key, "is missing");
        }
        return text;
    }

    @Nullable
    String findText(String key) {
        var value = find(key);
        if (value != null && !(value instanceof String)) {
            throw problem(key, "must be one value");
        }
        return (String) value;
    }

    @Nullable
    Integer findNumber(String key) {
        var text = findText(key);
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw problem(key, "must be a whole number");
        }
    }

    boolean has(String key) {
        return find(key) != null;
    }

    /// @return at least one; a single value counts as a list of one
    List<String> texts(String key) {
        var value = find(key) instanceof List<?> list ? list : List.of(text(key));
        if (value.isEmpty() || !value.stream().allMatch(String.class::isInstance)) {
            throw problem(key, "must be a list of values");
        }
        return value.stream().map(String.class::cast).toList();
    }

    MappingKeys section(String key) {
        var section = findSection(key);
        if (section == null) {
            throw problem(key, "is missing");
        }
        return section;
    }

    MappingKeys sectionOrEmpty(String key) {
        var section = findSection(key);
        return section == null ? new MappingKeys(file, path + key + ".", Map.of()) : section;
    }

    @Nullable
    MappingKeys findSection(String key) {
        var value = find(key);
        if (value == null) {
            return null;
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw problem(key, "must be a section with keys");
        }
        return new MappingKeys(file, path + key + ".", map);
    }

    /// @return every key of the section, in the file's order
    List<String> keys() {
        return values.keySet().stream().map(String::valueOf).toList();
    }

    /// @throws MappingException if the section has a key that nobody asked for
    void refuseOthers() {
        for (var key : keys()) {
            if (!asked.contains(key)) {
                var hint = ClosestName.find(key, asked).map(name -> "; is '" + name + "' meant?");
                throw problem(key, "is unknown" + hint.orElse(""));
            }
        }
    }

    MappingException problem(String key, String what) {
        var end = what.endsWith("?") ? "" : ".";
        return new MappingException(file, "'" + path + key + "' " + what + end);
    }

    private @Nullable Object find(String key) {
        asked.add(key);
        return values.get(key);
    }

    /// @return null, a text, a list of values or a map from texts to values
    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> map(parser);
            case START_ARRAY -> list(parser);
            case VALUE_NULL -> null;
            case null -> null;
            default -> emptyToNull(parser.getString());
        };
    }

    private static Map<String, @Nullable Object> map(JsonParser parser) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            parser.nextToken();
            map.put(key, value(parser));
        }
        return map;
    }

    private static List<@Nullable Object> list(JsonParser parser) {
        var list = new ArrayList<@Nullable Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }

    /// A blank stays: the separator may be a tab.
    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
