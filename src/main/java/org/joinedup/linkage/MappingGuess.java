package org.joinedup.linkage;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joinedup.linkage.csv.Header;
import org.jspecify.annotations.Nullable;

/// Guesses from the words of a header what its columns are, as `--map` options to check.
final class MappingGuess {

    private static final String ADDRESS = "address";

    /// The first that fits a column's name counts. Names are lower case, words joined by `_`.
    private static final List<Rule> RULES = Stream.of(
                    "record_id = (.*_)?(rec|record|unique|source|person|row|client|patient)_?(id|key|number)|id|uid|key",
                    "system = (.*_)?(source|system|source_system|data_source|agency|dataset)",
                    "former_family_name = (.*_)?(maiden|former|previous|birth|prior)_?(sur|last_?|family_?)?name.*",
                    "full_name = (full|person|whole|patient|client|.*name_full).*name|(.*_)?name_full|full_?name|name",
                    "middle_name = .*middle.*",
                    "given_name = (.*_)?(forename|given|first|fore)(_?names?)?s?(_?1)?|fname|(.*_)?name_first",
                    "family_name = (.*_)?(surname|last|family)(_?name)?(_?1)?|lname|(.*_)?name_last",
                    "birth_date = dob|born|(.*_)?(date_?of_?birth|birth_?date|birth_?day|dob)",
                    "sex = (.*_)?(sex|gender)",
                    "uprn = .*uprn.*",
                    "postcode = (.*_)?(post_?code|postal_?code|zip|zip_?code)(_.*)?",
                    "phone = (.*_)?(phone|telephone|tel|mobile|cell)(_?(no|number|num))?(_?\\d)?",
                    "email = .*e_?mail.*",
                    "nhs_number = .*nhs.*",
                    "upn = (.*_)?upn|unique_pupil_number",
                    "national_insurance_number = nino|ni_?(no|number)|national_insurance.*",
                    "identifier = (.*_)?(passport|ssn|soc_sec|social_security|licen[cs]e|national_id)"
                            + "(_?(no|number|id|num))?|phn|healthcard.*",
                    "address = street_?(no|number|name)?|house_?(no|number|name)?|(.*_)?addr(ess)?(_?(full|line))?(_?\\d)?",
                    "address = (.*_)?(suburb|town|city|locality|village)",
                    "text = (.*_)?(birth_?place|place_?of_?birth)",
                    "category = (.*_)?(occupation|ethnicity|ethnic_group|marital_status|employer)")
            .map(Rule::parse)
            .toList();

    private MappingGuess() {}

    /// @param headers of all files
    /// @return options such as `--map family_name=surname`; empty when no name tells anything
    static List<String> of(List<Header> headers) {
        var guesses = new ArrayList<String>();
        var address = new ArrayList<String>();
        for (var name : names(headers)) {
            var attribute = attribute(name);
            if (ADDRESS.equals(attribute)) {
                address.add(name);
            } else if (attribute != null) {
                guesses.add(option(attribute, name));
            }
        }
        if (!address.isEmpty()) {
            guesses.add(option(ADDRESS, String.join("+", address)));
        }
        return guesses;
    }

    private static Set<String> names(List<Header> headers) {
        return headers.stream().flatMap(header -> header.names().stream()).collect(toCollection(LinkedHashSet::new));
    }

    private static @Nullable String attribute(String name) {
        var words = name.replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_");
        return RULES.stream()
                .filter(rule -> rule.pattern.matcher(words).matches())
                .map(rule -> rule.attribute(words))
                .findFirst()
                .orElse(null);
    }

    private static String option(String attribute, String names) {
        var option = attribute + "=" + names;
        return "--map " + (option.matches("[\\w:=+.-]+") ? option : "'" + option.replace("'", "'\\''") + "'");
    }

    private record Rule(String word, Pattern pattern) {

        static Rule parse(String text) {
            var parts = text.split(" = ", 2);
            return new Rule(parts[0], Pattern.compile(parts[1]));
        }

        String attribute(String words) {
            return switch (word) {
                case "identifier", "text", "category" -> word + ":" + words;
                default -> word;
            };
        }
    }
}
