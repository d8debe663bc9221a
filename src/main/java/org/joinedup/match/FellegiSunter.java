package org.joinedup.match;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.joinedup.match.model.ModelFile;
import org.joinedup.match.model.ModelFolder;
import org.joinedup.source.SourceRecord;
import org.joinedup.source.SourceRecordKey;
import org.jspecify.annotations.Nullable;

/// Matches by Fellegi and Sunter's model.
///
/// The model is a file that stays as it is until somebody trains and adopts another one, so the
/// same records give the same clusters next year. Before there is one, the first match of enough
/// records trains it on them; fewer are matched by a starting model, which was trained on invented
/// people.
public final class FellegiSunter implements Matcher {

    private static final String NAME = "fellegi-sunter-";
    private static final String STARTING_MODEL = "/match/starting-model.csv";

    /// Fewer records than this are too few to train on.
    private static final int ENOUGH_RECORDS = 20_000;

    /// The prior of a starting model for fewer records than this would see people everywhere.
    private static final int FEWEST_RECORDS = 1_000;

    private final ModelFolder folder;
    private final Clock clock;

    /// Read without waiting for a match, which can take minutes.
    private final AtomicReference<@Nullable ModelFile> inForce = new AtomicReference<>();

    private final AtomicReference<@Nullable ModelFile> starting = new AtomicReference<>();

    /// @param folder of the models; it need not exist yet
    public FellegiSunter(ModelFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public synchronized Matching match(
            Collection<SourceRecord> records, List<Decision> decisions, Map<SourceRecordKey, String> before) {
        requireDistinctKeys(records);
        if (records.isEmpty()) {
            return new Matching(List.of(), List.of(), List.of());
        }
        var engine = engine(records);
        var constraints = Constraints.of(engine.table(), decisions, before);
        var model = inForce().orElseGet(() -> first(engine));
        return new Answer(engine, engine.run(engine.read(model), constraints), constraints).matching();
    }

    /// Does not wait for a match that is under way.
    @Override
    public Explanation explain(SourceRecord left, SourceRecord right) {
        var engine = new Engine(RecordRows.table(List.of(left, right)), stage -> {});
        return new Waterfall(engine.features(), engine.read(current())).explain(0, 1);
    }

    @Override
    public String version() {
        return current().version();
    }

    /// @return the model that people adopted, or that the first match trained; empty before
    public Optional<ModelFile> inForce() {
        if (inForce.get() == null) {
            inForce.compareAndSet(null, folder.inForce().orElse(null));
        }
        return Optional.ofNullable(inForce.get());
    }

    /// @return the model in force, or else the starting model
    public ModelFile current() {
        return inForce().orElseGet(this::starting);
    }

    /// @return versions of the models that were trained here, in the order of text
    public List<String> versions() {
        return folder.versions();
    }

    /// Trains a model on records and keeps it in the folder, without putting it into force.
    public ModelFile train(Collection<SourceRecord> records) {
        var trained = train(engine(records));
        folder.keep(trained);
        return trained;
    }

    /// Puts a model into force that was trained here.
    ///
    /// @throws IllegalArgumentException if there is none of that version
    public synchronized void adopt(String version) {
        var found = folder.find(version).orElseThrow(() -> new IllegalArgumentException("no model of this version"));
        inForce.set(found);
        folder.adopt(found);
    }

    private ModelFile starting() {
        if (starting.get() == null) {
            starting.compareAndSet(null, startingModel(FEWEST_RECORDS));
        }
        return Objects.requireNonNull(starting.get());
    }

    private ModelFile first(Engine engine) {
        var records = engine.features().size();
        if (records < ENOUGH_RECORDS) {
            var model = startingModel(Math.max(FEWEST_RECORDS, records));
            starting.set(model);
            return model;
        }
        var trained = train(engine);
        inForce.set(trained);
        folder.adopt(trained);
        return trained;
    }

    private ModelFile train(Engine engine) {
        var found = engine.train(Constraints.of(engine.table(), List.of(), Map.of()));
        var day = NAME + LocalDate.now(clock);
        var taken = folder.versions();
        var version = day;
        for (var nth = 2; taken.contains(version); nth++) {
            version = day + "-" + nth;
        }
        return engine.toFile(found.trained(), version);
    }

    private static ModelFile startingModel(int records) {
        try (var stream = FellegiSunter.class.getResourceAsStream(STARTING_MODEL)) {
            return ModelFile.read(Objects.requireNonNull(stream, STARTING_MODEL), STARTING_MODEL)
                    .forRecords(records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Engine engine(Collection<SourceRecord> records) {
        var table = RecordRows.table(records);
        return new Engine(table.ordered(Order.of(table)), stage -> {});
    }

    private static void requireDistinctKeys(Collection<SourceRecord> records) {
        if (records.stream().map(SourceRecord::key).collect(toSet()).size() < records.size()) {
            throw new IllegalArgumentException("two source records have one key");
        }
    }
}
