package org.joinedup.demo.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.joinedup.demo.city.City;
import org.joinedup.demo.city.Kindred;
import org.joinedup.demo.city.Kinship;
import org.joinedup.demo.need.Plan;
import org.joinedup.demo.need.SystemFacts;

/// Writes all deliveries of all partners, the place and the truth.
public final class Extracts {

    private final City city;
    private final Path folder;
    private final List<Kinship> kindred;
    private final List<Partner> partners;

    /// @param city on the day of the full extracts
    /// @param plans one for each person, in their order
    /// @param folder that everything goes into
    public Extracts(City city, List<Plan> plans, Path folder) {
        this.city = city;
        this.folder = folder;
        kindred = Kindred.of(city);
        var known = new Partner.Known(plans, kindred);
        partners = SystemFacts.all().values().stream()
                .map(system -> Partner.of(city, system, known))
                .toList();
    }

    /// Is told what was written.
    @FunctionalInterface
    public interface Listener {

        /// @param what in words, such as `housing 2011-03-31-full`
        void wrote(String what);
    }

    /// How much the partners hold after the last day.
    ///
    /// @param records of people
    /// @param involvements of practitioners
    /// @param interventions that cost something
    /// @param pence what they cost
    public record Counts(int records, int involvements, int interventions, long pence) {}

    /// @param days after the day of the full extracts
    /// @throws IOException if a file cannot be written
    public Counts write(int days, Listener listener) throws IOException {
        var history = new History(city);
        for (var partner : partners) {
            var name = partner.code() + "/" + city.today() + "-full";
            new SystemFiles(city, partner).write(folder.resolve("inbox/" + name), city.today(), Delivery.full(partner));
            listener.wrote(name);
        }
        new Days(city, partners, history).write(folder.resolve("inbox"), days, listener);
        new PlaceFiles(city, folder.resolve("place")).write();
        new TruthFiles(city, folder.resolve("truth")).write(partners, history, kindred);
        return counts();
    }

    private Counts counts() {
        return partners.stream()
                .map(partner -> new Counts(
                        partner.registry().all().size(),
                        partner.casework().involvements().size(),
                        partner.casework().interventions().size(),
                        partner.casework().interventions().stream()
                                .mapToLong(row -> row.planned().pence())
                                .sum()))
                .reduce(new Counts(0, 0, 0, 0), Extracts::sum);
    }

    private static Counts sum(Counts one, Counts other) {
        return new Counts(
                one.records() + other.records(),
                one.involvements() + other.involvements(),
                one.interventions() + other.interventions(),
                one.pence() + other.pence());
    }
}
