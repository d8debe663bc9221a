package org.joinedup.api;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.function.Function;

/// A scalar of `schema/root.graphqls` that is written as ISO 8601 has it.
///
/// @param <T> the Java type, whose `toString` writes it
final class IsoScalar<T> implements Coercing<T, String> {

    /// A calendar date such as `2011-03-29`.
    static final GraphQLScalarType DATE =
            type("Date", new IsoScalar<>(LocalDate::parse, "A Date is written as \"YYYY-MM-DD\"."));

    /// A moment such as `2011-03-29T09:30:00Z`; any offset is read, universal time is written.
    static final GraphQLScalarType DATE_TIME = type(
            "DateTime",
            new IsoScalar<Instant>(
                    text -> OffsetDateTime.parse(text).toInstant(),
                    "A DateTime is written as \"YYYY-MM-DDThh:mm:ssZ\"."));

    private final Function<String, T> parser;
    private final String rule;

    private IsoScalar(Function<String, T> parser, String rule) {
        this.parser = parser;
        this.rule = rule;
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return value.toString();
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return parser.apply(input.toString());
        } catch (DateTimeException e) {
            throw new CoercingParseValueException(rule);
        }
    }

    @Override
    public T parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return parser.apply(literal instanceof StringValue text ? text.getValue() : "");
        } catch (DateTimeException e) {
            throw new CoercingParseLiteralException(rule);
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(input.toString());
    }

    private static GraphQLScalarType type(String name, Coercing<?, ?> coercing) {
        return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
    }
}
