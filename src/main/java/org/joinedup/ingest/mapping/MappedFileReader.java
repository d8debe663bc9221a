package org.joinedup.ingest.mapping;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joinedup.ingest.mapping.MappedFile.Removed;
import org.joinedup.person.Sex;
import org.joinedup.source.HousingTenure;
import org.joinedup.source.RelationKind;
import org.jspecify.annotations.Nullable;

/// Reads what a mapping says of one file.
final class MappedFileReader {

    /// Fields whose codes may be translated, and what to; to anything where no meanings are named.
    private static final Map<Field, List<String>> CODED = Map.of(
            Field.SEX, names(Sex.values()),
            Field.TENURE, names(HousingTenure.values()),
            Field.TYPE, List.of(),
            Field.LEAD, List.of("true", "false"),
            Field.RELATION, names(RelationKind.values()));

    private final FileKind kind;
    private final MappingKeys keys;

    MappedFileReader(FileKind kind, MappingKeys keys) {
        this.kind = kind;
        this.keys = keys;
    }

    MappedFile read() {
        var columns = columns(keys.section("columns"));
        var constants = kind == FileKind.CONTROL ? Map.<Field, String>of() : constants(columns);
        requireFields(columns, constants);
        var codes = kind == FileKind.CONTROL ? Map.<Field, Map<String, String>>of() : codes(columns);
        var removed = kind == FileKind.CONTROL ? null : removed();
        var file = new MappedFile(kind, fileName(), columns, constants, codes, removed);
        keys.refuseOthers();
        return file;
    }

    private Map<Field, List<String>> columns(MappingKeys section) {
        var columns = new EnumMap<Field, List<String>>(Field.class);
        for (var key : section.keys()) {
            var field = field(section, key);
            var names = section.texts(key).stream().map(String::strip).toList();
            if (names.size() > 1 && field != Field.ADDRESS) {
                throw section.problem(key, "must be one column; only 'address' may be made up of several");
            }
            columns.put(field, names);
        }
        return columns;
    }

    private Map<Field, String> constants(Map<Field, List<String>> columns) {
        var constants = new EnumMap<Field, String>(Field.class);
        var section = keys.sectionOrEmpty("constants");
        for (var key : section.keys()) {
            var field = field(section, key);
            if (!kind.allowsConstant(field) || columns.containsKey(field)) {
                throw section.problem(key, columns.containsKey(field) ? "is a column too" : "cannot be a constant");
            }
            constants.put(field, section.text(key));
        }
        return constants;
    }

    private void requireFields(Map<Field, List<String>> columns, Map<Field, String> constants) {
        for (var field : kind.required()) {
            if (!columns.containsKey(field) && !constants.containsKey(field)) {
                throw keys.problem("columns." + field.key(), "is missing");
            }
        }
    }

    private Map<Field, Map<String, String>> codes(Map<Field, List<String>> columns) {
        var codes = new EnumMap<Field, Map<String, String>>(Field.class);
        var section = keys.sectionOrEmpty("values");
        for (var key : section.keys()) {
            var field = field(section, key);
            if (!CODED.containsKey(field) || !columns.containsKey(field)) {
                throw section.problem(key, CODED.containsKey(field) ? "has no column" : "cannot be translated");
            }
            codes.put(field, translations(field, section.section(key)));
        }
        return codes;
    }

    private static Map<String, String> translations(Field field, MappingKeys section) {
        var translations = new LinkedHashMap<String, String>();
        for (var code : section.keys()) {
            var meaning = section.text(code);
            var meanings = CODED.getOrDefault(field, List.of());
            if (!meanings.isEmpty() && !meanings.contains(meaning)) {
                throw section.problem(code, "must be one of " + meanings);
            }
            translations.put(code, meaning);
        }
        return translations;
    }

    private @Nullable Removed removed() {
        var section = keys.findSection("removed");
        if (section == null) {
            return null;
        }
        var removed = new Removed(section.text("column").strip(), Set.copyOf(section.texts("values")));
        section.refuseOthers();
        return removed;
    }

    private String fileName() {
        var name = keys.text("file");
        if (name.matches(".*[/\\\\\\p{Cntrl}].*") || name.startsWith(".")) {
            throw keys.problem("file", "must be a file's plain name");
        }
        return name;
    }

    private Field field(MappingKeys section, String key) {
        return Field.find(key).filter(kind::has).orElseThrow(() -> section.problem(key, "is unknown" + hint(key)));
    }

    private String hint(String key) {
        var fields =
                Arrays.stream(Field.values()).filter(kind::has).map(Field::key).toList();
        return ClosestName.find(key, fields)
                .map(name -> "; is '" + name + "' meant?")
                .orElse("");
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
