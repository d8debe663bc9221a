package org.joinedup.involvement.team;

import java.time.LocalDate;

/// What a person is given now: a service that is involved with them, or an intervention.
///
/// @param system that delivers it
/// @param name of the service, or type of the intervention
/// @param isService whether it is a service
/// @param since first day, inclusive
record Need(Source system, String name, boolean isService, LocalDate since) {

    /// A source system.
    ///
    /// @param code short, such as `housing`
    /// @param name as practitioners know it
    record Source(String code, String name) {}
}
