package org.joinedup.api;

import static graphql.validation.ValidationErrorType.*;

import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorClassification;
import java.util.Set;
import java.util.regex.Pattern;

/// The sentence of an error, without any value that it was given.
///
/// graphql-java repeats literals and variables in some of its messages, and those can be names and
/// birth dates. Only messages known to hold nothing but names of the schema and of the document are
/// passed on.
final class ErrorMessage {

    private static final Set<ValidationErrorClassification> HARMLESS = Set.of(
            UnknownType,
            SubselectionRequired,
            SubselectionNotAllowed,
            FieldUndefined,
            UnknownArgument,
            UndefinedFragment,
            UnusedFragment,
            MissingFieldArgument,
            VariableTypeMismatch,
            UndefinedVariable,
            UnusedVariable,
            FieldsConflict,
            NullValueForNonNullArgument);

    private static final Pattern VARIABLE = Pattern.compile("^Variable '([A-Za-z0-9_.\\[\\]]+)'");
    private static final Pattern OWN_RULE = Pattern.compile("A Date(Time)? is written as \"[-A-Za-z:]+\"\\.");

    private ErrorMessage() {}

    static String of(GraphQLError error) {
        return switch (error) {
            case InvalidSyntaxError syntax -> "The document is not GraphQL" + place(syntax) + ".";
            case ValidationError fault -> validation(fault);
            case CoercingParseValueException value ->
                variable(value) + " has a value that does not fit its type." + rule(value);
            default -> String.valueOf(error.getMessage());
        };
    }

    private static String validation(ValidationError fault) {
        var type = fault.getValidationErrorType();
        return HARMLESS.contains(type)
                ? fault.getMessage()
                : "The document is not valid" + place(fault) + ": " + type + "." + rule(fault);
    }

    private static String place(GraphQLError error) {
        var locations = error.getLocations();
        return locations == null || locations.isEmpty()
                ? ""
                : " at line " + locations.getFirst().getLine() + ", column "
                        + locations.getFirst().getColumn();
    }

    private static String variable(GraphQLError error) {
        var name = VARIABLE.matcher(String.valueOf(error.getMessage()));
        return name.find() ? "Variable `" + name.group(1) + "`" : "A variable";
    }

    private static String rule(GraphQLError error) {
        var rule = OWN_RULE.matcher(String.valueOf(error.getMessage()));
        return rule.find() ? " " + rule.group() : "";
    }
}
