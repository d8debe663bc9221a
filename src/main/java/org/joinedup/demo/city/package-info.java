/// The made-up city before any service knows it: its wards and addresses, its people and homes.
///
/// `CityBuilder` gives households their members and ages, people their cost class, homes their
/// ward and people their names, in this order. Nothing here is random beyond `Chance`, so the
/// same seed is the same city on every machine. Names are common ones of the origins that live
/// in an English city; streets, wards and postcodes do not exist. It writes no files.
@NullMarked
package org.joinedup.demo.city;

import org.jspecify.annotations.NullMarked;
