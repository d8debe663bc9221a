package org.joinedup.cost.segment;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.joinedup.cost.segment.SegmentContribution.Label;
import org.jspecify.annotations.Nullable;

/// What those who rose received in the earlier window, beside those who stayed below.
///
/// @param label the service, or the type of intervention
/// @param risen how many of those who rose received it, and for how much
/// @param others the same of those who stayed below
record ReceivedBefore(Label label, Receivers risen, Receivers others) {

    private static final Comparator<ReceivedBefore> COMMONEST_FIRST = comparingInt(
                    (ReceivedBefore one) -> one.risen().people())
            .reversed()
            .thenComparing(ReceivedBefore::name)
            .thenComparing(one -> one.system() == null ? "" : one.system());

    /// @param counts of the two groups, of the same things
    /// @param label for a number of these
    /// @return whatever those who rose received, the commonest first
    static List<ReceivedBefore> of(Earlier.Groups counts, IntFunction<Label> label) {
        return IntStream.range(0, counts.risen().counts().size())
                .filter(number -> counts.risen().counts().people(number) > 0)
                .mapToObj(number -> new ReceivedBefore(
                        label.apply(number),
                        counts.risen().receivers(number),
                        counts.others().receivers(number)))
                .sorted(COMMONEST_FIRST)
                .toList();
    }

    public String name() {
        return label.name();
    }

    public @Nullable String system() {
        return label.system();
    }

    public @Nullable Double index() {
        return new Rates(risen.share(), others.share()).index();
    }
}
