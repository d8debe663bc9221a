package org.joinedup.match;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.joinedup.match.model.ModelFile;
import org.joinedup.source.SourceRecord;
import org.joinedup.source.SourceRecordKey;
import org.jspecify.annotations.Nullable;

/// Matches by Fellegi and Sunter's model, estimated from the records themselves.
///
/// The model is a file. The first match trains it, because there is none; from then on it stays as
/// it is until somebody trains and adopts another one. So the same records give the same clusters
/// next year.
public final class FellegiSunter implements Matcher {

    private static final String NAME = "fellegi-sunter-";

    private final Path file;
    private final Clock clock;
    private @Nullable ModelFile model;

    /// @param file of the model in force; it need not exist yet
    public FellegiSunter(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    @Override
    public synchronized Matching match(
            Collection<SourceRecord> records, List<Decision> decisions, Map<SourceRecordKey, String> before) {
        requireDistinctKeys(records);
        if (records.isEmpty()) {
            return new Matching(List.of(), List.of(), List.of());
        }
        var table = RecordRows.table(records);
        var engine = new Engine(table.ordered(Order.of(table)), stage -> {});
        var known = modelInForce();
        var constraints = Constraints.of(engine.table(), decisions, before);
        var found = engine.run(known == null ? null : engine.read(known), constraints);
        if (known == null) {
            adopt(engine.toFile(found.trained(), NAME + LocalDate.now(clock)));
        }
        return new Answer(engine, found, constraints).matching();
    }

    @Override
    public Explanation explain(SourceRecord left, SourceRecord right) {
        var known = modelInForce();
        if (known == null) {
            throw new IllegalStateException("there is no model before the first match");
        }
        var table = RecordRows.table(List.of(left, right));
        var engine = new Engine(table, stage -> {});
        return new Waterfall(engine.features(), engine.read(known)).explain(0, 1);
    }

    @Override
    public String version() {
        var known = modelInForce();
        return known == null ? NAME + LocalDate.now(clock) : known.version();
    }

    /// @return the model in force; null before the first match
    public synchronized @Nullable ModelFile modelInForce() {
        try {
            if (model == null && Files.exists(file)) {
                model = ModelFile.read(file);
            }
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Trains a model on the records, without putting it into force.
    public ModelFile train(Collection<SourceRecord> records) {
        var table = RecordRows.table(records);
        var engine = new Engine(table.ordered(Order.of(table)), stage -> {});
        var found = engine.run(null, Constraints.of(engine.table(), List.of(), Map.of()));
        return engine.toFile(found.trained(), NAME + LocalDate.now(clock));
    }

    /// Puts a model into force. The one before is kept beside it, under its version.
    public synchronized void adopt(ModelFile adopted) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file)) {
                var before = ModelFile.read(file);
                before.write(file.resolveSibling(before.version() + ".csv"));
            }
            var written = file.resolveSibling(file.getFileName() + ".new");
            adopted.write(written);
            Files.move(written, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
            model = adopted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireDistinctKeys(Collection<SourceRecord> records) {
        if (records.stream().map(SourceRecord::key).collect(toSet()).size() < records.size()) {
            throw new IllegalArgumentException("two source records have one key");
        }
    }
}
