package org.joinedup.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class IsoScalarTests {

    @Test
    void readsAndWritesACalendarDate() {
        assertThat(parse(IsoScalar.DATE, "2011-03-29")).isEqualTo(LocalDate.of(2011, 3, 29));
        assertThat(write(IsoScalar.DATE, LocalDate.of(2011, 3, 29))).isEqualTo("2011-03-29");
    }

    @Test
    void readsAnyOffsetAndWritesUniversalTime() {
        var moment = Instant.parse("2011-03-29T08:30:00Z");

        assertThat(parse(IsoScalar.DATE_TIME, "2011-03-29T09:30:00+01:00")).isEqualTo(moment);
        assertThat(write(IsoScalar.DATE_TIME, moment)).isEqualTo("2011-03-29T08:30:00Z");
    }

    @Test
    void saysHowItIsWrittenAndNotWhatItWasGiven() {
        assertThatThrownBy(() -> parse(IsoScalar.DATE, "2011-02-30"))
                .isInstanceOf(CoercingParseValueException.class)
                .hasMessage("A Date is written as \"YYYY-MM-DD\".");
    }

    private static Object parse(GraphQLScalarType type, String text) {
        return type.getCoercing().parseValue(text, GraphQLContext.getDefault(), Locale.UK);
    }

    private static Object write(GraphQLScalarType type, Object value) {
        return type.getCoercing().serialize(value, GraphQLContext.getDefault(), Locale.UK);
    }
}
