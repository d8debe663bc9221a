package org.joinedup.linkage;

import java.io.PrintWriter;
import java.util.List;
import org.joinedup.linkage.csv.Header;
import org.joinedup.match.table.Attribute;

/// What is shown to somebody who has not said what the columns are.
final class AttributeHelp {

    private AttributeHelp() {}

    /// @param headers of the files, from whose words a mapping is guessed
    static void print(List<Header> headers, PrintWriter out) {
        out.println("Say with --map what the columns are. The attributes:");
        out.println();
        for (var attribute : Attribute.values()) {
            out.printf("  %-26s %s%n", word(attribute), line(attribute));
        }
        out.println();
        for (var header : headers) {
            out.println("Columns of " + header.file().name() + ": " + header.shown());
        }
        out.println();
        var guesses = MappingGuess.of(headers);
        if (guesses.isEmpty()) {
            out.println("The names of the columns do not tell what they are.");
        } else {
            out.println("A guess from the names of the columns, to check and to change:");
            out.println();
            out.println("  " + String.join(" \\\n  ", guesses));
        }
        out.flush();
    }

    private static String word(Attribute attribute) {
        return switch (attribute) {
            case IDENTIFIER, TEXT, CATEGORY -> attribute.word() + ":<label>";
            default -> attribute.word();
        };
    }

    private static String line(Attribute attribute) {
        return switch (attribute) {
            case RECORD_ID -> "unique identifier of the record; without one, its line number";
            case SYSTEM -> "source system that the record comes from; without one, the file's name";
            case FULL_NAME -> "given, middle and family name in one; 'Family, Given' too";
            case GIVEN_NAME -> "first name or forename";
            case MIDDLE_NAME -> "one or more middle names";
            case FAMILY_NAME -> "surname or last name";
            case FORMER_FAMILY_NAME -> "an earlier family name";
            case BIRTH_DATE -> "1990-12-31, 19901231, or day, month and year in any one order";
            case SEX -> "sex or gender, in words or letters";
            case ADDRESS -> "one line, without the postcode; join columns: address=street+town";
            case POSTCODE -> "of the address mapped in the same place: first with first";
            case UPRN -> "unique property reference number of the address";
            case PHONE -> "telephone number; repeat it for several";
            case EMAIL -> "e-mail address; repeat it for several";
            case NHS_NUMBER -> "NHS number";
            case UPN -> "unique pupil number";
            case NATIONAL_INSURANCE_NUMBER -> "National Insurance number";
            case IDENTIFIER -> "any other number of the person, as identifier:passport=passport_no";
            case TEXT -> "words that persons share or not, as text:birth_place=born_in";
            case CATEGORY -> "one of a few values, as category:occupation=job";
        };
    }
}
