package org.joinedup.linkage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.joinedup.linkage.csv.CsvFile;
import org.joinedup.linkage.csv.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingGuessTests {

    @ParameterizedTest
    @CsvSource({
        "rec_id, record_id",
        "unique_id, record_id",
        "id, record_id",
        "DATA_SOURCE, system",
        "full_name, full_name",
        "PRIMARY_NAME_FULL, full_name",
        "forename, given_name",
        "first_name, given_name",
        "given, given_name",
        "firstName, given_name",
        "PRIMARY_NAME_FIRST, given_name",
        "middle_names, middle_name",
        "surname, family_name",
        "last_name, family_name",
        "family, family_name",
        "PRIMARY_NAME_LAST, family_name",
        "maiden_name, former_family_name",
        "previous_surname, former_family_name",
        "dob, birth_date",
        "date_of_birth, birth_date",
        "birthdate, birth_date",
        "BirthDate, birth_date",
        "sex, sex",
        "gender, sex",
        "postcode, postcode",
        "ADDR_POSTAL_CODE, postcode",
        "zip, postcode",
        "address_1, address",
        "suburb, address",
        "city, address",
        "uprn, uprn",
        "mobile, phone",
        "phone_number, phone",
        "email_address, email",
        "nhs_no, nhs_number",
        "upn, upn",
        "nino, national_insurance_number",
        "soc_sec_id, identifier:soc_sec_id",
        "PASSPORT_NUMBER, identifier:passport_number",
        "birth_place, text:birth_place",
        "occupation, category:occupation"
    })
    void readsTheWordsOfAHeader(String name, String attribute) {
        assertThat(guess(name)).containsExactly("--map " + attribute + "=" + name);
    }

    @ParameterizedTest
    @CsvSource({"cluster", "amount", "status", "blocking_number", "age", "DRIVERS_LICENSE_STATE", "PHONE_TYPE"})
    void leavesOutWhatSaysNothing(String name) {
        assertThat(guess(name)).isEmpty();
    }

    @Test
    void joinsThePartsOfAnAddress() {
        assertThat(guess("street_number", "surname", "address_1", "suburb", "postcode"))
                .containsExactly(
                        "--map family_name=surname",
                        "--map postcode=postcode",
                        "--map address=street_number+address_1+suburb");
    }

    @Test
    void quotesForAShell() {
        assertThat(guess("Last name")).containsExactly("--map 'family_name=Last name'");
    }

    private static List<String> guess(String... names) {
        return MappingGuess.of(List.of(new Header(new CsvFile(Path.of("people.csv"), UTF_8), List.of(names))));
    }
}
