package org.joinedup.cost.criteria;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which people and households meet which criteria in a window.
///
/// A household meets a criterion when a row that makes it so is counted to it: that of a member who
/// lived there on a day of the row inside the window, or, where it is not known where they lived
/// then, of one who lives there now.
public final class CriteriaOfWindow {

    private final Subjects individuals;
    private final Subjects households;

    CriteriaOfWindow(Collection<Evidence> all) {
        this.individuals = new Subjects(all, Evidence::individualId);
        this.households = new Subjects(all, Evidence::householdId);
    }

    /// @return ids of the people who meet it, in order
    public List<String> individuals(Criterion criterion) {
        return individuals.meeting(criterion);
    }

    /// @return ids of the households that meet it, in order
    public List<String> households(Criterion criterion) {
        return households.meeting(criterion);
    }

    /// @return how many meet it
    CriterionCount count(Criterion criterion) {
        return new CriterionCount(criterion, individuals.count(criterion), households.count(criterion));
    }

    /// @return how many meet at least 1, 2 and so on, up to the most that anybody meets, or 1
    List<CountAtLeast> atLeast() {
        return IntStream.rangeClosed(1, Criterion.values().length)
                .mapToObj(least ->
                        new CountAtLeast(least, individuals.countAtLeast(least), households.countAtLeast(least)))
                .filter(count -> count.criteria() == 1 || count.households() > 0 || count.people() > 0)
                .toList();
    }

    /// @return what the household meets, in the criteria's order
    List<CriterionMet> ofHousehold(String id) {
        return CriterionMet.of(households.evidenceOf(id));
    }

    /// @return what the person meets, in the criteria's order; with the rows of the others of the
    ///     household where it takes these to meet a criterion
    List<CriterionMet> ofIndividual(String id) {
        var own = individuals.evidenceOf(id);
        var shared = own.stream().filter(one -> one.criterion().isOfHousehold()).collect(toSet());
        var others = shared.stream()
                .map(one -> Objects.requireNonNull(one.householdId()))
                .distinct()
                .flatMap(household -> households.evidenceOf(household).stream())
                .filter(one -> one.criterion().isOfHousehold());
        return CriterionMet.of(Stream.concat(own.stream(), others).toList());
    }

    /// @param among which criteria count
    /// @param least how many of them a household meets, 1 or more
    /// @return most criteria first, then by id
    List<HouseholdOnCriteria> householdsOn(Collection<Criterion> among, int least) {
        return households.criteria().entrySet().stream()
                .map(entry -> {
                    var met = EnumSet.copyOf(entry.getValue());
                    met.retainAll(among);
                    return new HouseholdOnCriteria(entry.getKey(), List.copyOf(met));
                })
                .filter(household -> household.count() >= least)
                .sorted(comparing(HouseholdOnCriteria::count).reversed())
                .toList();
    }
}
