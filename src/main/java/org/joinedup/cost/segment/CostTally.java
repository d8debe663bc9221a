package org.joinedup.cost.segment;

/// What some people cost, gathered person by person.
final class CostTally {

    private int people;
    private long pence;
    private long least = Long.MAX_VALUE;
    private long most;

    void add(long cost) {
        people++;
        pence += cost;
        least = Math.min(least, cost);
        most = Math.max(most, cost);
    }

    void addAll(CostTally others) {
        people += others.people;
        pence += others.pence;
        least = Math.min(least, others.least);
        most = Math.max(most, others.most);
    }

    int people() {
        return people;
    }

    long pence() {
        return pence;
    }

    /// @return cost of the person who costs least; 0 when there is nobody
    long least() {
        return people == 0 ? 0 : least;
    }

    /// @return cost of the person who costs most; 0 when there is nobody
    long most() {
        return most;
    }

    /// @return pence a person, rounded half up; 0 when there is nobody
    long mean() {
        return people == 0 ? 0 : (2 * pence + people) / (2L * people);
    }
}
