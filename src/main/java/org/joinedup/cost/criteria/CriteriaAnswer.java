package org.joinedup.cost.criteria;

import java.util.Arrays;
import java.util.List;
import org.joinedup.cost.Window;

/// How many people and households meet the criteria in a window.
///
/// @param window the days
/// @param criteria every one, in their order
/// @param atLeast how many meet at least 1, 2 and so on
record CriteriaAnswer(Window window, List<CriterionCount> criteria, List<CountAtLeast> atLeast) {

    private static final String BASIS = """
            A person meets a criterion by an intervention with a day inside the window. It is counted to each household \
            where they lived on such a day; where it is not known where they lived then, to where they live now; where \
            that is not known either, to none. Free school meals, arrears and a home that is not decent are asked of \
            the household: it meets the criterion when all three are counted to it, whoever of its members they are of.\
            """;

    static CriteriaAnswer of(Window window, CriteriaOfWindow results) {
        var counts = Arrays.stream(Criterion.values()).map(results::count).toList();
        return new CriteriaAnswer(window, counts, results.atLeast());
    }

    /// @return how people and households are counted, in words
    public String basis() {
        return BASIS;
    }
}
