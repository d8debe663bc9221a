package org.joinedup.cost.segment;

import org.joinedup.cost.concentration.Services;

/// What was received in the earlier window by those who rose and by those who stayed below.
///
/// @param services by number of the service
/// @param types by number of the type of intervention
record Earlier(Groups services, Groups types) {

    /// In one pass over the earlier window.
    static Earlier of(Movement movement, Services services) {
        var ofServices = Groups.of(movement, services.size());
        var ofTypes = Groups.of(movement, movement.before().ledger().types().size());
        movement.before().forEach(part -> {
            var person = part.person();
            if (movement.hasRisen(person) || movement.stayedBelow(person)) {
                var risen = movement.hasRisen(person);
                ofServices.of(risen).add(person, services.of(part), part.pence());
                ofTypes.of(risen).add(person, part.type(), part.pence());
            }
        });
        return new Earlier(ofServices, ofTypes);
    }

    /// The same things counted of both.
    ///
    /// @param risen of those who rose
    /// @param others of those who stayed below
    record Groups(Group risen, Group others) {

        private static Groups of(Movement movement, int size) {
            return new Groups(
                    new Group(new Counts(size), movement.rose()),
                    new Group(new Counts(size), movement.count(movement::stayedBelow)));
        }

        private Counts of(boolean hasRisen) {
            return hasRisen ? risen.counts() : others.counts();
        }
    }

    /// Things counted of some people.
    ///
    /// @param counts by number of the thing
    /// @param people how many they are
    record Group(Counts counts, int people) {

        Receivers receivers(int number) {
            var receiving = counts.people(number);
            return new Receivers(receiving, Rates.ratio(receiving, people), counts.amount(number));
        }
    }
}
