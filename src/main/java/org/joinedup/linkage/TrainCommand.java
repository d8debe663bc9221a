package org.joinedup.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.joinedup.linkage.csv.InputMistake;
import org.joinedup.match.Linkage;
import org.joinedup.match.LinkageSettings;
import org.joinedup.match.model.ModelFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The command `train`: estimates a model from CSV files and keeps it as a file.
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Estimates a model from the records of CSV files, without a truth. Needs no database.")
public final class TrainCommand implements Callable<Integer> {

    private static final String ENDING = ".csv";

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private FileOptions options = new FileOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Write the model there; its version is the file's name without .csv.")
    private Path out = Path.of("");

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "A model of before; prints by how much the trained one differs.")
    private @Nullable Path model;

    /// @return 0; 1 when a file is wrong or could not be written; 2 when an option is missing
    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        return CommandRun.of(command, options, () -> {
            var before = model == null ? null : read(model);
            var trained = train();
            trained.write(out);
            report(command, trained);
            if (before != null) {
                DriftReport.print(before, trained, command.getOut());
            }
        });
    }

    private static ModelFile read(Path model) throws IOException {
        if (!Files.isRegularFile(model)) {
            throw new InputMistake("--model: there is no file %s.".formatted(model));
        }
        return ModelFile.read(model);
    }

    private ModelFile train() throws IOException {
        var table = RecordReader.read(options.files(), options.mappings(), List.of())
                .table();
        if (table.size() == 0) {
            throw new InputMistake("There are no records to train on.");
        }
        return Linkage.of(table, new LinkageSettings(Set.of(), null), stage -> {})
                .model(version());
    }

    private String version() {
        var name = String.valueOf(out.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private static void report(CommandLine command, ModelFile trained) {
        command.getErr()
                .println(String.format(
                        Locale.ROOT, "Trained the model %s on %,d records.", trained.version(), trained.records()));
    }
}
