package org.joinedup.funding.yaml;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joinedup.table.Issue;
import org.joinedup.table.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Keys of a YAML file, asked for by name.
public final class YamlSection {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Place place;
    private final Map<String, YamlNode> values;
    private final List<Issue> issues;
    private final Set<String> asked = new LinkedHashSet<>();

    /// @param place file, line, and path of the section; no path for the whole file
    private YamlSection(Place place, Map<String, YamlNode> values, List<Issue> issues) {
        this.place = place;
        this.values = values;
        this.issues = issues;
    }

    /// @param file its name
    /// @param content YAML in UTF-8
    /// @param issues to which is added what is wrong, now and while keys are asked for
    /// @return without a key when it can't be read
    public static YamlSection read(String file, byte[] content, List<Issue> issues) {
        var place = Place.of(file);
        try (var parser = YAML.createParser(content)) {
            parser.nextToken();
            if (YamlNode.read(parser) instanceof YamlNode.Keys keys) {
                return new YamlSection(place, keys.values(), issues);
            }
            issues.add(new YamlIssue.UnreadableYaml(place, "it holds no keys"));
        } catch (JacksonException e) {
            var line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            issues.add(new YamlIssue.UnreadableYaml(
                    new Place(file, line, null), "look for a colon, a quote, a repeated key or blanks at that line"));
        }
        return new YamlSection(place, Map.of(), issues);
    }

    /// @return blank, with an issue, when it is missing
    public String text(String key) {
        var text = findText(key);
        if (text == null && !issuedFor(key)) {
            issues.add(new YamlIssue.MissingKey(at(key)));
        }
        return text == null ? "" : text;
    }

    /// @return null when it is missing or no single value
    public @Nullable String findText(String key) {
        return switch (find(key)) {
            case null -> null;
            case YamlNode.Text text -> text.text().isEmpty() ? null : text.text();
            default -> shape(key, "one value");
        };
    }

    /// @return a single value counts as a list of one; empty when there is none
    public List<String> texts(String key) {
        return switch (find(key)) {
            case null -> List.of();
            case YamlNode.Text text -> text.text().isEmpty() ? List.of() : List.of(text.text());
            case YamlNode.Items list
            when list.areAll(YamlNode.Text.class) ->
                list.items().stream().map(item -> ((YamlNode.Text) item).text()).toList();
            default -> noList(key, "a list of values");
        };
    }

    /// @param words of which the value is one, in capitals or not
    /// @return null, with an issue when it is none of them
    public <E extends Enum<E>> @Nullable E findWord(String key, E[] words) {
        var text = findText(key);
        if (text == null) {
            return null;
        }
        var found = Arrays.stream(words)
                .filter(word -> word.name().equalsIgnoreCase(text.replace('-', '_')))
                .findFirst()
                .orElse(null);
        if (found == null) {
            wrong(key, "write one of " + Stream.of(words).map(Enum::name).collect(Collectors.joining(", ")) + ".");
        }
        return found;
    }

    /// @return null, with an issue when it is no plain decimal number
    public @Nullable BigDecimal findNumber(String key) {
        var text = findText(key);
        if (text == null) {
            return null;
        }
        if (!text.matches("-?\\d{1,18}(\\.\\d{1,9})?")) {
            wrong(key, "write a number in digits, with a full stop before decimals and no separators.");
            return null;
        }
        return new BigDecimal(text);
    }

    /// @return false when it is missing
    public boolean isTrue(String key) {
        var text = findText(key);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            wrong(key, "write true or false.");
        }
        return "true".equals(text);
    }

    /// @return null when it is missing
    public @Nullable YamlSection find(String key, String wanted) {
        return switch (find(key)) {
            case null -> null;
            case YamlNode.Keys keys -> inner(key, keys);
            default -> {
                shape(key, wanted);
                yield null;
            }
        };
    }

    /// @param wanted what each is, for the sentence, such as `a list of sources`
    /// @return empty when it is missing
    public List<YamlSection> sections(String key, String wanted) {
        return switch (find(key)) {
            case null -> List.of();
            case YamlNode.Items list
            when list.areAll(YamlNode.Keys.class) ->
                IntStream.range(0, list.items().size())
                        .mapToObj(at -> inner(key + "[" + (at + 1) + "]", (YamlNode.Keys)
                                list.items().get(at)))
                        .toList();
            default -> noList(key, wanted + ", each with its keys");
        };
    }

    /// Adds an issue for every key that nobody asked for.
    public void refuseOthers() {
        values.keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> issues.add(new YamlIssue.UnknownKey(at(key), List.copyOf(asked))));
    }

    /// @param sentence what to write instead
    public void wrong(String key, String sentence) {
        issues.add(new YamlIssue.WrongValue(at(key), sentence));
    }

    /// @return of a key: its line, or the section's where it is missing
    public Place at(String key) {
        var node = values.get(key);
        var path = place.column() == null ? key : place.column() + "." + key;
        return new Place(place.file(), node == null ? place.line() : node.line(), path);
    }

    private @Nullable YamlNode find(String key) {
        asked.add(key);
        return values.get(key);
    }

    private YamlSection inner(String key, YamlNode.Keys keys) {
        return new YamlSection(new Place(place.file(), keys.line(), at(key).column()), keys.values(), issues);
    }

    private <T> @Nullable T shape(String key, String wanted) {
        issues.add(new YamlIssue.WrongShape(at(key), wanted));
        return null;
    }

    private <T> List<T> noList(String key, String wanted) {
        shape(key, wanted);
        return List.of();
    }

    private boolean issuedFor(String key) {
        return issues.stream().anyMatch(issue -> issue.place().equals(at(key)));
    }
}
