package org.joinedup.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command `generate`: writes the made-up city into a folder.
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Writes the extracts of ten partners about a made-up city, to try the product with.")
public final class GenerateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--people",
            defaultValue = "3000",
            description = "How many people, 50 to 2000000; 65534 is a whole city (default: ${DEFAULT-VALUE}).")
    private int people;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Any whole number; the same one gives the same city (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--days",
            defaultValue = "0",
            description = "Days of changes after the full extracts, 0 to 366 (default: ${DEFAULT-VALUE}).")
    private int days;

    @Option(
            names = "--out",
            defaultValue = "demo-city",
            description = "Folder to write into; it must be empty (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("demo-city");

    /// @return 0, or 1 when a file could not be written
    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        try {
            var settings = new DemoCitySettings(people, seed, days);
            print(DemoCity.write(settings, out, command.getOut()::println), command.getOut());
            return 0;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, "The city cannot be made: " + e.getMessage() + ".", e);
        } catch (DirectoryNotEmptyException e) {
            throw new ParameterException(
                    command, "The folder " + out + " is not empty; name another one with --out or empty it.", e);
        } catch (IOException e) {
            command.getErr().println("The files could not be written: " + e.getMessage());
            return 1;
        }
    }

    private static void print(DemoCityReport report, PrintWriter out) {
        out.printf(
                "%,d people in %,d households, %,d records, %,d involvements, %,d interventions of £%,d.%n",
                report.people(),
                report.households(),
                report.records(),
                report.involvements(),
                report.interventions(),
                report.pence() / 100);
        var folder = report.folder().toAbsolutePath().normalize();
        out.println("Extracts: " + folder.resolve("inbox"));
        out.println("Postcodes, areas and unit costs: " + folder.resolve("place"));
        out.println("The truth to compare with: " + folder.resolve("truth"));
    }
}
