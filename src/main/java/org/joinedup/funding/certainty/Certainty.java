package org.joinedup.funding.certainty;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.funding.allocation.Allocation;
import org.joinedup.funding.comparison.Places;

/// Between which ranks and pounds random weightings put areas and districts.
///
/// @param question how weightings were drawn
/// @param areas in order of code
/// @param districts in order of code; empty where none is known
public record Certainty(CertaintyQuestion question, List<PlaceCertainty> areas, List<PlaceCertainty> districts) {

    /// Keeps its own copies of the lists.
    public Certainty {
        areas = List.copyOf(areas);
        districts = List.copyOf(districts);
    }

    /// @return the same for the same allocation and question, whatever the machine
    /// @throws IllegalArgumentException if that is too much at once; the message is for people
    public static Certainty of(Allocation allocation, CertaintyQuestion question) {
        var draws = WeightDraws.of(allocation.choice().weights(), question);
        var data = allocation.ranking().data();
        return new Certainty(
                question,
                new Spread(allocation, Places.areas(data), draws).of(question),
                new Spread(allocation, Places.districts(data), draws).of(question));
    }

    /// What the weightings give each place of one kind.
    private record Spread(Allocation allocation, Places places, WeightDraws draws) {

        List<PlaceCertainty> of(CertaintyQuestion question) {
            var at = Percentiles.of(question);
            var ranks = ranks(at);
            var pence = pence(at);
            return IntStream.range(0, places.size())
                    .mapToObj(row -> new PlaceCertainty(
                            places.at(row).code(), places.at(row).name(), ranks.get(row), pence.get(row)))
                    .toList();
        }

        private List<RankInterval> ranks(Percentiles at) {
            var ranking = allocation.ranking();
            var central = places.ranks(ranking);
            var drawn = DrawnRanks.of(places.needs(ranking), draws);
            return IntStream.range(0, places.size())
                    .parallel()
                    .mapToObj(row -> {
                        Arrays.sort(drawn[row]);
                        return RankInterval.of(central.rank(row), drawn[row], at);
                    })
                    .toList();
        }

        private List<PenceInterval> pence(Percentiles at) {
            var basis = Basis.of(allocation.ranking(), places);
            var scales = basis.scales(draws, allocation.choice().pence());
            var central = central();
            return IntStream.range(0, places.size())
                    .parallel()
                    .mapToObj(row -> PenceInterval.of(central[row], drawn(basis, scales, row), at))
                    .toList();
        }

        private double[] drawn(Basis basis, double[] scales, int row) {
            var drawn = new double[scales.length];
            for (var draw = 0; draw < drawn.length; draw++) {
                drawn[draw] = basis.sum(row, draws.at(draw)) * scales[draw];
            }
            Arrays.sort(drawn);
            return drawn;
        }

        private long[] central() {
            var pence = new long[places.size()];
            IntStream.range(0, allocation.size())
                    .filter(area -> places.rowOf(area) >= 0)
                    .forEach(area -> pence[places.rowOf(area)] += allocation.pence(area));
            return pence;
        }
    }
}
