package org.joinedup.funding.repetition;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;

/// Principal components of a matrix of rank correlations: its eigenvalues, largest first, and the
/// loadings, which are its eigenvectors times the roots of the eigenvalues.
///
/// Data with the same value everywhere have no correlation and are left out.
final class PrincipalComponents {

    /// Loadings that differ by less are equal when the sign is settled.
    private static final double ROUNDING = 1e-9;

    private final Correlations correlations;
    private final int[] varying;

    private PrincipalComponents(Correlations correlations) {
        this.correlations = correlations;
        this.varying = IntStream.range(0, correlations.names().size())
                .filter(at -> correlations.at(at, at) != null)
                .filter(at -> IntStream.range(0, correlations.names().size())
                        .filter(other -> correlations.at(other, other) != null)
                        .allMatch(other -> correlations.at(at, other) != null))
                .toArray();
    }

    /// @return as many as there are data that vary, largest eigenvalue first
    static List<PrincipalComponent> of(Correlations correlations) {
        var components = new PrincipalComponents(correlations);
        return components.varying.length == 0 ? List.of() : components.all();
    }

    private List<PrincipalComponent> all() {
        var matrix = new double[varying.length][varying.length];
        for (var row = 0; row < varying.length; row++) {
            for (var column = 0; column < varying.length; column++) {
                matrix[row][column] = Objects.requireNonNull(correlations.at(varying[row], varying[column]));
            }
        }
        var parts = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(matrix));
        return IntStream.range(0, varying.length)
                .mapToObj(at -> component(
                        parts.getEigenvalue(at), parts.getEigenvector(at).toArray()))
                .sorted(Comparator.comparingDouble(PrincipalComponent::eigenvalue)
                        .reversed())
                .toList();
    }

    private PrincipalComponent component(double eigenvalue, double[] vector) {
        var length = Math.sqrt(Math.max(0, eigenvalue));
        var sign = sign(vector);
        var loadings = IntStream.range(0, vector.length)
                .mapToObj(at -> new PrincipalComponent.Loading(
                        correlations.names().get(varying[at]), sign * length * vector[at]))
                .toList();
        return new PrincipalComponent(eigenvalue, eigenvalue / vector.length, loadings);
    }

    /// Of the largest entry of either sign; among equal ones, of the first.
    private static int sign(double[] vector) {
        var most = Arrays.stream(vector).map(Math::abs).max().orElse(0);
        var first = Arrays.stream(vector)
                .filter(entry -> Math.abs(entry) >= most - ROUNDING)
                .findFirst()
                .orElse(1);
        return first < 0 ? -1 : 1;
    }
}
