package org.joinedup.api;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;

/// What `extensions.code` of an error can be.
enum ErrorCode implements ErrorClassification {
    /// The question can't be asked like this; asking again won't help.
    BAD_REQUEST,
    /// There is no such thing, or it may not be seen.
    NOT_FOUND,
    /// None of the caller's roles is allowed to.
    FORBIDDEN,
    /// It took too long; a narrower question may not.
    TIMEOUT,
    /// The fault is ours.
    INTERNAL;

    /// @param error from any of graphql-java, Spring and us
    static ErrorCode of(GraphQLError error) {
        return switch (error.getErrorType()) {
            case ErrorCode code -> code;
            case org.springframework.graphql.execution.ErrorType type -> of(type);
            case ErrorType type -> of(type);
            default -> INTERNAL;
        };
    }

    private static ErrorCode of(org.springframework.graphql.execution.ErrorType type) {
        return switch (type) {
            case BAD_REQUEST -> BAD_REQUEST;
            case NOT_FOUND -> NOT_FOUND;
            case FORBIDDEN, UNAUTHORIZED -> FORBIDDEN;
            case INTERNAL_ERROR -> INTERNAL;
        };
    }

    private static ErrorCode of(ErrorType type) {
        return switch (type) {
            case InvalidSyntax, ValidationError, OperationNotSupported, ExecutionAborted -> BAD_REQUEST;
            case DataFetchingException, NullValueInNonNullableField -> INTERNAL;
        };
    }
}
