package org.joinedup.ingest.mapping;

import static org.joinedup.ingest.mapping.Field.*;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// The files of a delivery, and which fields each may and must have.
@SuppressWarnings("ImmutableEnumChecker") // the sets are never changed
public enum FileKind {
    /// Who the system knows.
    PEOPLE(EnumSet.of(RECORD_ID), EnumSet.range(GIVEN_NAME, MOSAIC_TYPE), EnumSet.noneOf(Field.class)),
    /// Who works with them.
    INVOLVEMENTS(
            EnumSet.of(INVOLVEMENT_ID, RECORD_ID, SERVICE, FROM),
            EnumSet.of(
                    PRACTITIONER_ID,
                    PRACTITIONER_NAME,
                    ROLE,
                    PHONE,
                    EMAIL,
                    TEAM,
                    LEAD,
                    PRACTITIONER_LEFT,
                    DUTY_PHONE,
                    DUTY_EMAIL,
                    TO),
            EnumSet.of(SERVICE, PRACTITIONER_ID, PRACTITIONER_NAME, ROLE, PHONE, EMAIL, TEAM, DUTY_PHONE, DUTY_EMAIL)),
    /// What was done for them.
    INTERVENTIONS(EnumSet.of(INTERVENTION_ID, RECORD_ID, TYPE, FROM), EnumSet.of(TO, QUANTITY), EnumSet.of(TYPE)),
    /// What they are to one another.
    RELATIONS(
            EnumSet.of(RELATION_ID, RECORD_ID, RELATED_RECORD_ID, RELATION),
            EnumSet.of(FROM, TO),
            EnumSet.noneOf(Field.class)),
    /// How many rows each of the others has.
    CONTROL(EnumSet.of(FILE, ROWS), EnumSet.noneOf(Field.class), EnumSet.noneOf(Field.class)),
    /// A file that nobody asked for.
    SURPLUS(EnumSet.noneOf(Field.class), EnumSet.noneOf(Field.class), EnumSet.noneOf(Field.class));

    private final Set<Field> required;
    private final Set<Field> optional;
    private final Set<Field> constants;

    FileKind(Set<Field> required, Set<Field> optional, Set<Field> constants) {
        this.required = required;
        this.optional = optional;
        this.constants = constants;
    }

    /// @return the section of the mapping, such as `people`
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param field of any kind of file
    /// @return whether a row cannot be staged without it
    public boolean requires(Field field) {
        return required.contains(field);
    }

    /// @return the fields that a row cannot be staged without
    public Set<Field> required() {
        return EnumSet.copyOf(required);
    }

    boolean has(Field field) {
        return required.contains(field) || optional.contains(field);
    }

    boolean allowsConstant(Field field) {
        return constants.contains(field);
    }

    /// @return whether its rows are about people, rather than about the delivery
    public boolean isData() {
        return this != CONTROL && this != SURPLUS;
    }

    /// @return the field that tells one row of the file from another
    public Field id() {
        return switch (this) {
            case PEOPLE -> RECORD_ID;
            case INVOLVEMENTS -> INVOLVEMENT_ID;
            case INTERVENTIONS -> INTERVENTION_ID;
            case RELATIONS -> RELATION_ID;
            case CONTROL -> FILE;
            case SURPLUS -> throw new IllegalStateException("a surplus file is not read");
        };
    }
}
