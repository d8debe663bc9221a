package org.joinedup.funding.command;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a number of pounds.
final class PoundsConverter implements ITypeConverter<BigDecimal> {

    @Override
    public BigDecimal convert(String text) {
        if (!text.matches("\\d{1,13}(\\.\\d{1,2})?")) {
            throw new TypeConversionException("write pounds as 20000000 or 1234.56, without signs or separators");
        }
        return new BigDecimal(text);
    }
}
