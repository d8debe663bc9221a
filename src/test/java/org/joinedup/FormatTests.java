package org.joinedup;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every source file is as the formatter writes it; `mvn test -Dtest=FormatTests -Dformat=apply`
/// writes it.
///
/// A test and not a plugin, because the formatter reads Java with the compiler that it runs on, and
/// Maven itself may run on an older one.
@Tag("analysis")
class FormatTests {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void writesEveryFileAsTheFormatterDoes() throws Exception {
        var different = new ArrayList<Path>();
        for (var file : sources()) {
            var written = Files.readString(file);
            var formatted = format(written);
            if (!formatted.equals(written)) {
                different.add(file);
                apply(file, formatted);
            }
        }
        assertThat(different)
                .as("mend with: mvn test -Dtest=FormatTests -Dformat=apply")
                .isEmpty();
    }

    private static String format(String source) throws Exception {
        var ordered = ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.PALANTIR);
        return FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
    }

    private static void apply(Path file, String formatted) throws IOException {
        if ("apply".equals(System.getProperty("format"))) {
            Files.writeString(file, formatted);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
