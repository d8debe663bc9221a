package org.joinedup.funding.certainty;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.sampling.distribution.DirichletSampler;
import org.apache.commons.rng.simple.RandomSource;

/// Weightings by chance whose mean is the model's own: from a Dirichlet distribution whose
/// parameters are concentration times number of weighted domains times a domain's share of weights.
///
/// A weight of 0 stays 0. All come one after the other from one seed, so they depend on nothing but
/// the question, the weights and the order of the domains.
final class WeightDraws {

    private final double[][] weightings;

    private WeightDraws(double[][] weightings) {
        this.weightings = weightings;
    }

    /// @param weights the model's own
    static WeightDraws of(List<BigDecimal> weights, CertaintyQuestion question) {
        var own = shares(weights);
        var counted =
                IntStream.range(0, own.length).filter(domain -> own[domain] > 0).toArray();
        if (counted.length == 1) {
            return new WeightDraws(
                    Stream.generate(() -> own).limit(question.weightings()).toArray(double[][]::new));
        }
        var sampler = DirichletSampler.of(
                RandomSource.XO_RO_SHI_RO_128_PP.create(question.seed()),
                IntStream.of(counted)
                        .mapToDouble(domain -> question.concentration() * counted.length * own[domain])
                        .toArray());
        return new WeightDraws(Stream.generate(() -> spread(sampler.sample(), counted, own.length))
                .limit(question.weightings())
                .toArray(double[][]::new));
    }

    /// @return the weights as shares that add up to 1
    static double[] shares(List<BigDecimal> weights) {
        var sum = weights.stream().mapToDouble(BigDecimal::doubleValue).sum();
        return weights.stream()
                .mapToDouble(weight -> weight.doubleValue() / sum)
                .toArray();
    }

    private static double[] spread(double[] drawn, int[] domains, int size) {
        var weights = new double[size];
        IntStream.range(0, domains.length).forEach(at -> weights[domains[at]] = drawn[at]);
        return weights;
    }

    /// @return how many there are
    int size() {
        return weightings.length;
    }

    /// @return weights of the domains, which add up to 1; not to be changed
    double[] at(int draw) {
        return weightings[draw];
    }
}
