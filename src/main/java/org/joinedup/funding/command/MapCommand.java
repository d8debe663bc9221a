package org.joinedup.funding.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.joinedup.area.AreaLevel;
import org.joinedup.area.boundary.Boundaries;
import org.joinedup.funding.command.CommandRun.RefusedModel;
import org.joinedup.funding.export.AllocationMap;
import org.joinedup.funding.export.MapPicture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The subcommand `map`: boundaries with figures, ranks and amounts joined to them.
@Command(
        name = "map",
        mixinStandardHelpOptions = true,
        description = "Writes a map, as GeoJSON or a picture, with figures, ranks and amounts joined to the areas.")
final class MapCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ModelOptions options = new ModelOptions();

    @Option(
            names = "--boundaries",
            paramLabel = "FILE",
            required = true,
            description = "GeoJSON with a property such as LSOA11CD; once for each file.")
    private List<Path> boundaries = new ArrayList<>();

    @Option(names = "--level", paramLabel = "LEVEL", description = "LSOA, WARD, DIVISION or DISTRICT.")
    private AreaLevel level = AreaLevel.LSOA;

    @Option(names = "--district", paramLabel = "CODE", description = "Draws the LSOAs of one district.")
    private @Nullable String district;

    @Option(
            names = "--detail",
            paramLabel = "METRES",
            description = "Size of what may be left out of a line; ${DEFAULT-VALUE} unless told.")
    private int detail = 50;

    @Option(
            names = "--show",
            paramLabel = "VALUE",
            description = "Of a picture: figure, pence, sharePercent, perPersonPence or the name of a domain;"
                    + " ${DEFAULT-VALUE} unless told.")
    private String show = "perPersonPence";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "The file to write: a picture when it ends in .svg, else GeoJSON.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        return CommandRun.of(command, () -> {
            var outcome = options.outcome(command);
            var read = Boundaries.of(boundaries);
            if (!read.issues().isEmpty()) {
                throw new RefusedModel(read.issues());
            }
            var map = new AllocationMap(outcome, read).of(level, detail, district);
            Files.writeString(out, out.toString().endsWith(".svg") ? MapPicture.of(map, show) : map);
        });
    }
}
