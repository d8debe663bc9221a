package org.joinedup.audit;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;

/// One call of a root field while its operation runs; resolvers may report from several threads.
final class AuditedCall {

    private final String field;
    private final Arguments arguments;
    private final boolean aboutPeople;
    private final Set<String> subjects = new LinkedHashSet<>();
    private Outcome outcome = Outcome.ANSWERED;
    private boolean written;

    /// @param field its schema coordinate
    /// @param aboutPeople false for a call that is only recorded when it is refused
    AuditedCall(String field, Arguments arguments, boolean aboutPeople) {
        this.field = field;
        this.arguments = arguments;
        this.aboutPeople = aboutPeople;
        this.subjects.addAll(arguments.ids());
    }

    String field() {
        return field;
    }

    Arguments arguments() {
        return arguments;
    }

    synchronized void shows(Stream<String> ids) {
        ids.forEach(subjects::add);
    }

    synchronized void endsWith(Throwable thrown) {
        outcome = thrown instanceof AccessDeniedException ? Outcome.REFUSED : Outcome.FAILED;
    }

    synchronized Outcome outcome() {
        return outcome;
    }

    /// @return true once, and for a subscription again whenever an event has shown someone
    synchronized boolean isDue() {
        return (!written && (aboutPeople || outcome == Outcome.REFUSED)) || !subjects.isEmpty();
    }

    /// @return the subjects since the last time
    synchronized Set<String> takeSubjects() {
        var taken = new LinkedHashSet<>(subjects);
        subjects.clear();
        written = true;
        return taken;
    }
}
