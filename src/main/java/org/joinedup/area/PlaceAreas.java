package org.joinedup.area;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joinedup.area.AreaTable.Kind;
import org.joinedup.graph.Graph;
import org.joinedup.table.Issue;
import org.joinedup.table.Place;
import org.joinedup.table.TableIssue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The place's areas: `postcodes.csv`, `lsoas.csv` and every CSV file of its folder `areas`.
@Component
public class PlaceAreas {

    private static final Logger LOG = LoggerFactory.getLogger(PlaceAreas.class);
    private static final String POSTCODES = "postcodes.csv";

    private final Graph graph;
    private final AreaSettings settings;
    private volatile Read last = new Read(FileStamps.NONE, List.of());

    PlaceAreas(Graph graph, AreaSettings settings) {
        this.graph = graph;
        this.settings = settings;
    }

    /// Loads what the files say, in one transaction; doing it again changes nothing. A file with
    /// something wrong is left out and said in the log, and what was known stays.
    public void load() {
        var read = current();
        read.issues().forEach(issue -> LOG.warn("{}: {}", issue.place().text(), issue.message()));
        new AreaStaging(read.usable()).stage(graph);
    }

    /// @return areas of a vintage, as the files are now; empty when none lists any
    public Areas areas(Vintage vintage) {
        return current().of(vintage).areas();
    }

    /// @return as the files are now; empty when no lookups lead from one vintage to the other
    public Optional<Conversion> conversion(Vintage from, Vintage to) {
        return current().of(to).conversion(from, to);
    }

    /// @return what is wrong with the files as they are now
    public List<Issue> issues() {
        return current().issues();
    }

    /// @return by which a change of the files is seen
    public FileStamps stamps() {
        var folder = settings.folder();
        var own = Stream.of(POSTCODES, "lsoas.csv").map(folder::resolve);
        var more = FileStamps.of(folder.resolve("areas"), ".csv").files();
        return FileStamps.of(Stream.concat(own, more.stream()));
    }

    private Read current() {
        var stamps = stamps();
        if (!last.stamps().equals(stamps)) {
            last = new Read(
                    stamps, stamps.files().stream().map(PlaceAreas::read).toList());
        }
        return last;
    }

    private static AreaTable read(Path file) {
        var table = AreaTable.read(file);
        var postcodes = table.file().equals(POSTCODES);
        if (postcodes && !table.isRefused() && table.kind() != Kind.POSTCODES) {
            var column = table.columns().postcode() == null ? "pcds" : "lsoa21cd";
            table.issues().add(new TableIssue.MissingColumn(new Place(POSTCODES, 1, column)));
        }
        return table;
    }

    /// The files as they were read.
    private static final class Read {

        private final FileStamps stamps;
        private final List<AreaTable> tables;
        private final Map<Vintage, AreaFiles> byVintage = new EnumMap<>(Vintage.class);

        Read(FileStamps stamps, List<AreaTable> tables) {
            this.stamps = stamps;
            this.tables = tables;
            for (var vintage : Vintage.values()) {
                byVintage.put(vintage, AreaFiles.of(tables, vintage));
            }
        }

        FileStamps stamps() {
            return stamps;
        }

        AreaFiles of(Vintage vintage) {
            return Objects.requireNonNull(byVintage.get(vintage));
        }

        List<AreaTable> usable() {
            return tables.stream().filter(table -> !table.isRefused()).toList();
        }

        List<Issue> issues() {
            var issues = new LinkedHashSet<Issue>();
            byVintage.values().forEach(files -> issues.addAll(files.issues()));
            return new ArrayList<>(issues);
        }
    }
}
