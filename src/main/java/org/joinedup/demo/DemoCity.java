package org.joinedup.demo;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import org.joinedup.demo.city.CityBuilder;
import org.joinedup.demo.extract.Extracts;
import org.joinedup.demo.need.Planner;

/// Writes what ten partners would deliver about a made-up city, and the truth beside it.
///
/// ```
/// inbox/<system>/2011-03-31-full/     each partner's files, control totals last
/// inbox/<system>/<date>-delta/        changes, on each of the days after
/// place/                              postcodes, LSOAs and other areas, unit costs
/// truth/                              who each record is, who lives where, what each costs
/// ```
public final class DemoCity {

    /// The day of the full extracts; costs lie in the two years up to it.
    public static final LocalDate FULL_EXTRACTS = LocalDate.of(2011, Month.MARCH, 31);

    private DemoCity() {}

    /// @param folder empty or not there yet
    /// @throws DirectoryNotEmptyException if something is in the folder
    /// @throws IOException if a file cannot be written
    public static DemoCityReport write(DemoCitySettings settings, Path folder, DemoProgress progress)
            throws IOException {
        refuseUsed(folder);
        var city = new CityBuilder(settings.seed(), FULL_EXTRACTS).build(settings.people());
        progress.report("made %d people in %d households"
                .formatted(city.people().size(), city.households().size()));
        var plans = new Planner(city).plan();
        progress.report("planned what services do for them");
        var counts = new Extracts(city, plans, folder).write(settings.days(), what -> progress.report("wrote " + what));
        return new DemoCityReport(
                folder,
                city.people().size(),
                city.households().size(),
                counts.records(),
                counts.involvements(),
                counts.interventions(),
                counts.pence());
    }

    private static void refuseUsed(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new DirectoryNotEmptyException(folder.toString());
            }
        }
    }
}
