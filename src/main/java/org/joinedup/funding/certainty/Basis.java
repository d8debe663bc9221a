package org.joinedup.funding.certainty;

import org.joinedup.funding.Method;
import org.joinedup.funding.allocation.Points;
import org.joinedup.funding.comparison.Places;
import org.joinedup.funding.rank.Ranking;

/// What each place has to go by in each domain: for any weights, its share of the fund is its own
/// weighted sum over that of all areas. That holds for every method, also for pots.
final class Basis {

    private final double[][] parts;
    private final double[] totals;

    private Basis(double[][] parts, double[] totals) {
        this.parts = parts;
        this.totals = totals;
    }

    /// @param ranking whose choice names the method
    /// @throws IllegalArgumentException if nobody has a share; the message is for people
    static Basis of(Ranking ranking, Places places) {
        var method = ranking.choice().method();
        var domains = ranking.domains().size();
        var basis = new Basis(new double[places.size()][domains], new double[domains]);
        var points = new Points(ranking, method);
        for (var area = 0; area < ranking.size(); area++) {
            var people =
                    method.usesPopulation() ? ranking.data().areas().get(area).population() : 1;
            for (var domain = 0; domain < domains; domain++) {
                basis.add(places.rowOf(area), domain, (double) points.of(domain, area) * people);
            }
        }
        return method == Method.DOMAIN_POTS ? basis.inPots() : basis.checked();
    }

    private void add(int row, int domain, double part) {
        totals[domain] += part;
        if (row >= 0) {
            parts[row][domain] += part;
        }
    }

    private Basis checked() {
        if (totals[0] == 0) {
            throw new IllegalArgumentException("Nobody has a share: the populations are all 0.");
        }
        return this;
    }

    private Basis inPots() {
        checked();
        var shares = new double[parts.length][totals.length];
        var ones = new double[totals.length];
        for (var domain = 0; domain < totals.length; domain++) {
            ones[domain] = 1;
            for (var row = 0; row < parts.length; row++) {
                shares[row][domain] = parts[row][domain] / totals[domain];
            }
        }
        return new Basis(shares, ones);
    }

    /// @param pence of the fund
    /// @return what a place's weighted sum is to be multiplied by to have its pence, for each draw
    double[] scales(WeightDraws draws, long pence) {
        var scales = new double[draws.size()];
        for (var draw = 0; draw < scales.length; draw++) {
            scales[draw] = pence / dot(totals, draws.at(draw));
        }
        return scales;
    }

    /// @return the weighted sum of a place
    double sum(int row, double[] weights) {
        return dot(parts[row], weights);
    }

    /// @return what a place has to go by in each domain; not to be changed
    double[] parts(int row) {
        return parts[row];
    }

    /// @return sum of the products of two lists of the same length
    static double dot(double[] one, double[] other) {
        var sum = 0.0;
        for (var i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
