package org.joinedup.ingest.mapping;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.joinedup.security.Role;
import org.joinedup.source.SourceSystem;
import org.joinedup.source.SourceSystem.Agreement;
import org.joinedup.source.SourceSystem.Frequency;
import org.joinedup.source.SourceSystem.Population;
import org.jspecify.annotations.Nullable;

/// Reads what a mapping says of the system and its format; the files are [MappedFileReader]'s.
final class MappingReader {

    private final MappingKeys keys;

    MappingReader(MappingKeys keys) {
        this.keys = keys;
    }

    Mapping read() {
        var mapping = new Mapping(
                system(),
                format(keys.section("format")),
                file(FileKind.CONTROL, keys.section("controlTotals")),
                file(FileKind.PEOPLE, keys.section("people")),
                findFile(FileKind.INVOLVEMENTS),
                findFile(FileKind.INTERVENTIONS),
                findFile(FileKind.RELATIONS));
        keys.refuseOthers();
        return mapping;
    }

    private SourceSystem system() {
        var code = keys.text("system");
        try {
            return new SourceSystem(
                    code,
                    keys.text("name"),
                    keys.text("owner"),
                    population(keys.section("population")),
                    frequency(),
                    agreement(keys.section("agreement")));
        } catch (IllegalArgumentException e) {
            throw keys.problem("system", "is wrong: " + e.getMessage());
        }
    }

    private static Population population(MappingKeys keys) {
        var description = keys.text("description");
        var fromAge = keys.findNumber("fromAge");
        var toAge = keys.findNumber("toAge");
        keys.refuseOthers();
        try {
            return new Population(description, fromAge, toAge);
        } catch (IllegalArgumentException e) {
            throw keys.problem(fromAge == null ? "toAge" : "fromAge", "is wrong: " + e.getMessage());
        }
    }

    private Frequency frequency() {
        var text = keys.text("frequency");
        return Arrays.stream(Frequency.values())
                .filter(frequency -> frequency.name().equals(text))
                .findFirst()
                .orElseThrow(() -> keys.problem("frequency", "must be one of " + names(Frequency.values())));
    }

    private static Agreement agreement(MappingKeys keys) {
        var agreement = new Agreement(keys.text("reference"), keys.text("purpose"), keys.texts("shared"), roles(keys));
        keys.refuseOthers();
        return agreement;
    }

    /// All roles unless the agreement names some.
    private static List<String> roles(MappingKeys keys) {
        var all = Arrays.stream(Role.values()).map(Role::name).toList();
        var roles = keys.has("roles") ? keys.texts("roles") : all;
        if (!all.containsAll(roles)) {
            throw keys.problem("roles", "must be of " + names(Role.values()));
        }
        return roles.stream().distinct().toList();
    }

    private static FileFormat format(MappingKeys keys) {
        var dates = keys.texts("dates").stream()
                .map(pattern -> datePattern(keys, pattern))
                .toList();
        var format = new FileFormat(encoding(keys), separator(keys), dates);
        keys.refuseOthers();
        return format;
    }

    private static DatePattern datePattern(MappingKeys keys, String pattern) {
        try {
            return DatePattern.of(pattern);
        } catch (IllegalArgumentException e) {
            throw keys.problem("dates", "has the pattern '" + pattern + "' that cannot be used: " + e.getMessage());
        }
    }

    private static Charset encoding(MappingKeys keys) {
        var name = keys.text("encoding");
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw keys.problem("encoding", "names '" + name + "', which Java does not know");
        }
    }

    private static char separator(MappingKeys keys) {
        var text = keys.text("separator");
        if (text == null || text.length() != 1 || "\"\r\n ".contains(text)) {
            throw keys.problem("separator", "must be one character, such as \",\" or \"\\t\"");
        }
        return text.charAt(0);
    }

    private @Nullable MappedFile findFile(FileKind kind) {
        var section = keys.findSection(kind.key());
        return section == null ? null : file(kind, section);
    }

    private static MappedFile file(FileKind kind, MappingKeys section) {
        return new MappedFileReader(kind, section).read();
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    }
}
