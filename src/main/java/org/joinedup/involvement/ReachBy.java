package org.joinedup.involvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How to reach a practitioner, or whoever answers in their place.
///
/// @param contact whose phone and e-mail these are
/// @param phone null when not held
/// @param email null when not held
record ReachBy(
        Contact contact, @Nullable String phone, @Nullable String email) {

    /// Whom a phone number or an e-mail reaches.
    enum Contact {
        /// The practitioner.
        PRACTITIONER,
        /// Whoever is on duty in their team.
        DUTY_CONTACT
    }

    /// @param one how the systems name one practitioner, the likeliest first
    /// @return the practitioner's own while they work there, else their team's duty contact; null
    ///     when neither is held
    static @Nullable ReachBy of(List<Practitioner> one, LocalDate day) {
        var there = one.stream().filter(each -> !each.hasLeft(day)).toList();
        var own =
                new ReachBy(Contact.PRACTITIONER, first(there, Practitioner::phone), first(there, Practitioner::email));
        var duty = new ReachBy(
                Contact.DUTY_CONTACT, first(one, Practitioner::dutyPhone), first(one, Practitioner::dutyEmail));
        if (!own.isEmpty()) {
            return own;
        }
        return duty.isEmpty() ? null : duty;
    }

    private boolean isEmpty() {
        return phone == null && email == null;
    }

    private static @Nullable String first(List<Practitioner> all, Function<Practitioner, @Nullable String> value) {
        return all.stream().map(value).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
