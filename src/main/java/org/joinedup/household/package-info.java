/// Households: individuals who live at one address at one time.
///
/// [org.joinedup.household.Households] reads where each record says that its individual lives,
/// finds the address (`AddressBook`), decides where each individual lived and when (`Stays`), puts
/// those who lived at one address at one time together (`HouseholdGrouping`), and writes what is
/// different from before. Who a person is, is `individual`'s to say; where an address lies is
/// `area`'s. What partners state of relations (parent, carer) is `family`'s.
@ApplicationModule(
        displayName = "Household",
        allowedDependencies = {"person", "source", "individual", "viewpoint", "graph", "security", "audit"})
@NullMarked
package org.joinedup.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
