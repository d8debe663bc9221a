package org.joinedup.involvement.change;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// Says a change in plain words.
///
/// @param name of the person
/// @param facts of `Query.changes.cypher`, by kind
record Wording(String name, Row facts) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Map<String, String> WORDS = Map.of(
            "serviceId", "service",
            "practitionerId", "practitioner",
            "role", "role",
            "from", "first day",
            "to", "last day",
            "lead", "lead practitioner");

    String sentence(ChangeKind kind) {
        return switch (kind) {
            case INVOLVEMENT_BEGUN -> begun();
            case INVOLVEMENT_ENDED -> ended();
            case INVOLVEMENT_CHANGED -> changed();
            case NEW_ADDRESS -> newAddress();
            case TEAM_FORMED ->
                facts.flag("later")
                        ? name + " was added to a team around the family."
                        : "A team around the family of " + name + " was formed.";
            case TEAM_ENDED ->
                facts.flag("removed")
                        ? name + " was taken off a team around the family."
                        : "The team around the family of " + name + " has ended.";
            case MATCH_CHANGED -> matchChanged();
        };
    }

    private String begun() {
        var to = facts.findDate("to");
        var from = DAY.format(facts.date("from"));
        return to == null
                ? "%s is involved with %s from %s.".formatted(who(), name, from)
                : "It is known now that %s is or was involved with %s from %s to %s."
                        .formatted(who(), name, from, DAY.format(to));
    }

    private String ended() {
        if (!facts.flag("theirs")) {
            return "The involvement of %s is not with %s, but with somebody else.".formatted(who(), name);
        }
        var to = facts.findDate("to");
        return to == null
                ? "The involvement of %s with %s is over: the source held it no more on %s."
                        .formatted(who(), name, day("closedOn"))
                : "The involvement of %s with %s has an end: its last day is %s."
                        .formatted(who(), name, DAY.format(to));
    }

    private String changed() {
        var before = facts.findText("before");
        if (facts.texts("changed").contains("practitionerId") && before != null) {
            return "%s is involved with %s in place of %s.".formatted(who(), name, before);
        }
        var what = facts.texts("changed").stream()
                .map(property -> Objects.requireNonNull(WORDS.get(property)))
                .collect(Collectors.joining(", "));
        return "The involvement of %s with %s has changed: %s.".formatted(who(), name, what);
    }

    private String newAddress() {
        var before = facts.texts("before");
        return before.isEmpty()
                ? "%s lives at %s.".formatted(name, facts.text("text"))
                : "%s lives at %s, and not at %s any more."
                        .formatted(name, facts.text("text"), String.join(" or ", before));
    }

    private String matchChanged() {
        var parts = Stream.of(
                        part("added", "records that are taken to be theirs now: "),
                        part("taken", "records that are not any more: "),
                        part("merged", "people who turned out to be the same person: "),
                        part("split", "people who turned out to be two: "))
                .flatMap(List::stream)
                .collect(Collectors.joining("; "));
        return "The match of %s has changed; %s.".formatted(name, parts);
    }

    private List<String> part(String fact, String words) {
        var number = facts.integer(fact);
        return number == 0 ? List.of() : List.of(words + number);
    }

    private String who() {
        var details = Stream.of(facts.findText("role"), facts.findText("service"))
                .filter(Objects::nonNull)
                .toList();
        var practitioner = facts.findText("practitioner");
        return practitioner == null
                ? String.join(", ", details.reversed())
                : practitioner + " (" + String.join(", ", details) + ")";
    }

    private String day(String fact) {
        @Nullable LocalDate day = facts.findDate(fact);
        return day == null ? "a day that is not held" : DAY.format(day);
    }

    /// Nothing of the facts, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "Wording";
    }
}
