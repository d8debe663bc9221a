package org.joinedup.api;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.math.BigInteger;
import java.util.Locale;

/// A scalar for whole numbers that may be larger than GraphQL's `Int`, which has 32 bits.
///
/// Written as a number: JavaScript reads whole numbers exactly up to 9,007,199,254,740,991.
final class WholeNumber implements Coercing<Long, Long> {

    /// Money in whole pence.
    static final GraphQLScalarType PENCE = GraphQLScalarType.newScalar()
            .name("Pence")
            .coercing(new WholeNumber())
            .build();

    private static final String RULE = "Pence are written as a whole number.";

    private WholeNumber() {}

    @Override
    public Long serialize(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof Long || value instanceof Integer) {
            return ((Number) value).longValue();
        }
        throw new CoercingSerializeException(RULE);
    }

    @Override
    public Long parseValue(Object input, GraphQLContext context, Locale locale) {
        return switch (input) {
            case Integer small -> small.longValue();
            case Long number -> number;
            case BigInteger large when large.bitLength() < Long.SIZE -> large.longValue();
            default -> throw new CoercingParseValueException(RULE);
        };
    }

    @Override
    public Long parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (literal instanceof IntValue number && number.getValue().bitLength() < Long.SIZE) {
            return number.getValue().longValue();
        }
        throw new CoercingParseLiteralException(RULE);
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return IntValue.newIntValue(BigInteger.valueOf(((Number) input).longValue()))
                .build();
    }
}
