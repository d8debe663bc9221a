package org.joinedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// House rules that no tool checks for us; the reasons are in `docs/CONTRIBUTING.md`.
class HouseRulesTests {

    private static final int LONGEST_FILE = 300;
    private static final int WIDEST_DOC_LINE = 100;
    private static final Pattern CYPHER = Pattern.compile("\\b(MATCH|MERGE|UNWIND|CREATE) ?\\(");

    @ParameterizedTest
    @MethodSource("sources")
    void staysShort(Path file) {
        assertThat(lines(file)).hasSizeLessThanOrEqualTo(LONGEST_FILE);
    }

    @ParameterizedTest
    @MethodSource("mainSources")
    void keepsCypherInFiles(Path file) {
        assertThat(lines(file)).noneMatch(line -> CYPHER.matcher(line).find());
    }

    @ParameterizedTest
    @MethodSource("mainSources")
    void keepsDocCommentsWhole(Path file) {
        var lines = lines(file);
        assertThat(IntStream.range(1, lines.size()))
                .as("a // line straight after a /// line: the formatter has torn a doc comment")
                .noneMatch(i -> lines.get(i - 1).strip().startsWith("///")
                        && lines.get(i).strip().matches("//[^/].*"));
    }

    @ParameterizedTest
    @MethodSource("mainSources")
    void keepsDocLinesNarrow(Path file) {
        assertThat(lines(file)).noneMatch(line -> line.strip().startsWith("///") && line.length() > WIDEST_DOC_LINE);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void saysWhatEveryPackageIsFor(Path folder) {
        assertThat(lines(folder.resolve("package-info.java")))
                .first()
                .asString()
                .startsWith("/// ");
        assertThat(lines(folder.resolve("package-info.java"))).contains("@NullMarked");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> sources() throws IOException {
        return javaFiles("src");
    }

    private static Stream<Path> mainSources() throws IOException {
        return javaFiles("src/main");
    }

    private static Stream<Path> javaFiles(String folder) throws IOException {
        return Files.walk(Path.of(folder)).filter(file -> file.toString().endsWith(".java"));
    }

    private static Stream<Path> packages() throws IOException {
        return mainSources().map(Path::getParent).distinct();
    }
}
