package org.joinedup.demo.extract;

import org.joinedup.demo.city.Person;

/// A record that a system holds of a person.
///
/// @param recordId the system's own
/// @param person number of the person
/// @param serial number of the record within the system, from 0: its mistakes are drawn from it
record Registration(String recordId, int person, int serial) {

    boolean isOf(Person other) {
        return person == other.number();
    }
}
