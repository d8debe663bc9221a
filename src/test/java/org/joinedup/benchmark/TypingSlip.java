package org.joinedup.benchmark;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.joinedup.benchmark.TypedQuery.Form;

/// What somebody who types a query gets wrong, or does not know.
enum TypingSlip {
    LETTER_IN_GIVEN_NAME,
    LETTER_IN_SURNAME,
    LETTERS_SWAPPED,
    LETTER_DROPPED,
    NICKNAME,
    NAMES_SWAPPED,
    NO_ACCENTS,
    HALF_A_GIVEN_NAME,
    HALF_A_SURNAME,
    FORMER_NAME,
    YEAR_ONLY,
    DAY_AND_MONTH_SWAPPED,
    DIGIT_OF_DATE,
    YEAR_ONE_OFF,
    POSTCODE_IN_PART,
    LETTER_IN_STREET,
    HOUSE_NUMBER_LEFT_OUT;

    private static final String LETTERS = "aeioulnrst";
    private static final int SHORTEST = 4;

    /// What people call others, put together by hand.
    private static final Map<String, List<String>> NICKNAMES = Map.ofEntries(
            Map.entry("william", List.of("Bill", "Will", "Billy")),
            Map.entry("robert", List.of("Bob", "Rob", "Bobby")),
            Map.entry("james", List.of("Jim", "Jimmy", "Jamie")),
            Map.entry("john", List.of("Jack", "Johnny")),
            Map.entry("michael", List.of("Mike", "Mick", "Mikey")),
            Map.entry("david", List.of("Dave", "Davey")),
            Map.entry("thomas", List.of("Tom", "Tommy")),
            Map.entry("daniel", List.of("Dan", "Danny")),
            Map.entry("matthew", List.of("Matt")),
            Map.entry("christopher", List.of("Chris", "Kit")),
            Map.entry("andrew", List.of("Andy", "Drew")),
            Map.entry("joseph", List.of("Joe", "Joey")),
            Map.entry("joshua", List.of("Josh")),
            Map.entry("samuel", List.of("Sam", "Sammy")),
            Map.entry("benjamin", List.of("Ben", "Benny")),
            Map.entry("alexander", List.of("Alex", "Sandy")),
            Map.entry("anthony", List.of("Tony")),
            Map.entry("stephen", List.of("Steve")),
            Map.entry("steven", List.of("Steve")),
            Map.entry("richard", List.of("Rick", "Dick", "Richie")),
            Map.entry("edward", List.of("Ted", "Ed", "Eddie")),
            Map.entry("charles", List.of("Charlie", "Chas")),
            Map.entry("elizabeth", List.of("Liz", "Beth", "Lizzie", "Betty")),
            Map.entry("margaret", List.of("Maggie", "Peggy", "Meg")),
            Map.entry("catherine", List.of("Cathy", "Kate")),
            Map.entry("katherine", List.of("Kathy", "Kate", "Katie")),
            Map.entry("patricia", List.of("Pat", "Trish")),
            Map.entry("jennifer", List.of("Jenny", "Jen")),
            Map.entry("rebecca", List.of("Becky", "Becca")),
            Map.entry("susan", List.of("Sue", "Susie")),
            Map.entry("victoria", List.of("Vicky", "Tori")),
            Map.entry("samantha", List.of("Sam")),
            Map.entry("jessica", List.of("Jess", "Jessie")),
            Map.entry("deborah", List.of("Debbie", "Deb")),
            Map.entry("christine", List.of("Chris", "Tina")),
            Map.entry("nicola", List.of("Nicky")),
            Map.entry("alexandra", List.of("Alex", "Sandra")),
            Map.entry("mohammed", List.of("Mo", "Muhammad")));

    TypedQuery change(TypedQuery query, Random random) {
        return switch (this) {
            case LETTER_IN_GIVEN_NAME -> query.withGiven(replaced(query.given(), random));
            case LETTER_IN_SURNAME -> query.withFamily(replaced(query.family(), random));
            case LETTERS_SWAPPED -> query.withFamily(swapped(query.family(), random));
            case LETTER_DROPPED -> query.withFamily(dropped(query.family(), random));
            case NICKNAME -> query.withGiven(nickname(query.given(), random));
            case NAMES_SWAPPED -> query.givenFirst() && !query.given().isEmpty() ? query.withGivenLast() : query;
            case NO_ACCENTS -> query.withGiven(bare(query.given())).withFamily(bare(query.family()));
            case HALF_A_GIVEN_NAME -> query.withGiven(half(query.given()));
            case HALF_A_SURNAME -> query.withFamily(half(query.family()));
            case FORMER_NAME -> query.former().isEmpty() ? query : query.withFamily(query.former());
            case YEAR_ONLY -> query.form() == Form.DATE ? query.withForm(Form.YEAR) : query;
            case DAY_AND_MONTH_SWAPPED -> query.form() == Form.DATE ? query.withBirth(swapped(query.birth())) : query;
            case DIGIT_OF_DATE -> query.form() == Form.DATE ? query.withBirth(mistyped(query.birth(), random)) : query;
            case YEAR_ONE_OFF ->
                query.form() == Form.YEAR ? query.withBirth(query.birth().minusYears(1)) : query;
            case POSTCODE_IN_PART -> query.withPostcode(query.postcode().split(" ")[0]);
            case LETTER_IN_STREET -> query.withStreet(replaced(query.street(), random));
            case HOUSE_NUMBER_LEFT_OUT -> query.withStreet(query.street().replaceFirst("^\\d+[a-z]? ", ""));
        };
    }

    private static String replaced(String text, Random random) {
        if (text.length() < SHORTEST) {
            return text;
        }
        var at = place(text, random);
        return text.substring(0, at) + LETTERS.charAt(random.nextInt(LETTERS.length())) + text.substring(at + 1);
    }

    private static String swapped(String text, Random random) {
        if (text.length() < SHORTEST) {
            return text;
        }
        var at = place(text, random) - 1;
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    private static String dropped(String text, Random random) {
        if (text.length() < SHORTEST) {
            return text;
        }
        var at = place(text, random);
        return text.substring(0, at) + text.substring(at + 1);
    }

    /// @return of a letter, after the first
    private static int place(String text, Random random) {
        var at = 1 + random.nextInt(text.length() - 1);
        for (var tries = 0; tries < 20 && !Character.isLetter(text.charAt(at)); tries++) {
            at = 1 + random.nextInt(text.length() - 1);
        }
        return at;
    }

    private static String half(String text) {
        return text.length() < SHORTEST + 1 ? text : text.substring(0, Math.max(3, text.length() / 2 + 1));
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+|['’]", "");
    }

    private static String nickname(String given, Random random) {
        var known = NICKNAMES.get(given.toLowerCase(Locale.ROOT));
        return known == null ? given : known.get(random.nextInt(known.size()));
    }

    private static LocalDate swapped(LocalDate date) {
        return date.getDayOfMonth() > 12
                ? date
                : LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
    }

    private static LocalDate mistyped(LocalDate date, Random random) {
        for (var tries = 0; tries < 50; tries++) {
            var text = new StringBuilder(date.toString());
            var at = 2 + random.nextInt(text.length() - 2);
            if (text.charAt(at) != '-') {
                text.setCharAt(at, (char) ('0' + random.nextInt(10)));
            }
            var other = date(text.toString());
            if (other != null && !other.equals(date) && other.getYear() <= 2011) {
                return other;
            }
        }
        return date;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.format.DateTimeParseException e) {
            return null;
        }
    }
}
