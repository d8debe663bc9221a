package org.joinedup.demo.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// How one partner's files look, as its mapping says.
///
/// @param system code
/// @param frequency such as `DAILY`
/// @param charset of all files
/// @param separator between columns
/// @param dates formats, the usual one first
/// @param control file and columns of the control totals
/// @param people file of the people
/// @param involvements file of the involvements
/// @param interventions file of the interventions
/// @param relations file of the relations; null when the partner delivers none
record Layout(
        String system,
        String frequency,
        Charset charset,
        char separator,
        List<DateTimeFormatter> dates,
        Control control,
        SheetLayout people,
        SheetLayout involvements,
        SheetLayout interventions,
        @Nullable SheetLayout relations) {

    record Control(String file, String fileColumn, String rowsColumn) {}

    static Layout of(String system) {
        try (var yaml = Layout.class.getResourceAsStream("/mapping/" + system + ".yaml")) {
            return of(new YAMLMapper().readTree(Objects.requireNonNull(yaml, system)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param row number of the row: a system with two formats uses the second now and then
    String text(LocalDate date, int row) {
        var second = dates.size() > 1 && row % 5 == 4;
        return dates.get(second ? 1 : 0).format(date);
    }

    private static Layout of(JsonNode yaml) {
        var format = yaml.path("format");
        return new Layout(
                yaml.path("system").asString(),
                yaml.path("frequency").asString(),
                Charset.forName(format.path("encoding").asString()),
                format.path("separator").asString().charAt(0),
                format.path("dates").valueStream().map(Layout::format).toList(),
                control(yaml.path("controlTotals")),
                SheetLayout.of(yaml.path("people")),
                SheetLayout.of(yaml.path("involvements")),
                SheetLayout.of(yaml.path("interventions")),
                yaml.has("relations") ? SheetLayout.of(yaml.path("relations")) : null);
    }

    private static DateTimeFormatter format(JsonNode pattern) {
        return DateTimeFormatter.ofPattern(pattern.asString(), Locale.ENGLISH);
    }

    private static Control control(JsonNode yaml) {
        var columns = yaml.path("columns");
        return new Control(
                yaml.path("file").asString(),
                columns.path("file").asString(),
                columns.path("rows").asString());
    }
}
