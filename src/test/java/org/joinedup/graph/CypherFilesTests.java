package org.joinedup.graph;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The rules of the folder `cypher/` that can be checked without a database.
class CypherFilesTests {

    private static final Pattern PARAMETER = Pattern.compile("\\$([a-zA-Z]\\w*)");

    @ParameterizedTest
    @MethodSource("statements")
    void headerNamesEveryParameterAndNoOther(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        assertThat(parameters(lines.stream().filter(line -> line.startsWith("// $"))))
                .isEqualTo(parameters(lines.stream().filter(line -> !line.startsWith("//"))));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void headerSaysWhatComesBack(Path file) throws IOException {
        assertThat(Files.readAllLines(file)).anyMatch(line -> line.startsWith("// Returns "));
    }

    @ParameterizedTest
    @MethodSource("fieldStatements")
    void answersAFieldOfTheSchema(Path file) throws IOException {
        var coordinate = file.getFileName().toString().replace(".cypher", "").split("\\.");
        assertThat(fields(coordinate[0])).contains(coordinate[1]);
    }

    private static TreeSet<String> parameters(Stream<String> lines) {
        return lines.flatMap(line -> PARAMETER.matcher(line).results())
                .map(match -> match.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static List<String> fields(String type) throws IOException {
        var schema = new TypeDefinitionRegistry();
        for (var file : files("schema", ".graphqls").toList()) {
            schema.merge(new SchemaParser().parse(file.toFile()));
        }
        var declared = schema.getTypeOrNull(type, ObjectTypeDefinition.class);
        var extended = schema.objectTypeExtensions().getOrDefault(type, List.of());
        return Stream.concat(Stream.ofNullable(declared), extended.stream())
                .flatMap(definition -> definition.getFieldDefinitions().stream())
                .map(FieldDefinition::getName)
                .toList();
    }

    private static Stream<Path> statements() throws IOException {
        return files("cypher", ".cypher").filter(file -> !file.startsWith("cypher/constraints"));
    }

    private static Stream<Path> fieldStatements() throws IOException {
        return statements().filter(file -> file.getFileName().toString().matches("[A-Z]\\w*\\.\\w+\\.cypher"));
    }

    private static Stream<Path> files(String folder, String extension) throws IOException {
        return Files.walk(Path.of(folder)).filter(file -> file.toString().endsWith(extension));
    }
}
