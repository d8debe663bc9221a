package org.joinedup.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joinedup.security.Browser;
import org.joinedup.security.People;
import org.joinedup.security.Role;
import org.joinedup.security.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

@RunningService
@ExtendWith(OutputCaptureExtension.class)
class ErrorsIT {

    private Browser someone;

    @BeforeEach
    void signIn(@Autowired People people) {
        someone = people.with(Role.PRACTITIONER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        { neighbours(first: "Okafor") { edges { cursor } } }                | not valid at line 1, column 14
        { neighbours(id: Okafor) { edges { cursor } } }                     | not valid at line 1
        { neighbours(search: {born: "Okafor"}) { edges { cursor } } }       | A Date is written as "YYYY-MM-DD".
        { neighbours(id: "Okafor" { edges { cursor } } }                    | is not GraphQL at line 1, column 27
        { neighbours(id: "Okafor                                            | is not GraphQL at line 1
        query($n: Role = "Okafor") { me { username } }                      | not valid
        { me { surname } }                                                  | Field 'surname' in type 'Account' is undefined
        { neighbours(first: 0) { edges { cursor } } }                       | `first` is 1 to 100.
        { neighbours(first: 101) { edges { cursor } } }                     | `first` is 1 to 100.
        """)
    void sayWhatIsWrongWithoutTheValue(String query, String said) {
        var answer = someone.answer(query);

        assertThat(code(answer)).isEqualTo("BAD_REQUEST");
        assertThat(message(answer)).contains(said);
        assertThat(answer.toString()).doesNotContain("Okafor");
    }

    @ParameterizedTest
    @CsvSource({
        "'query($v: NeighbourSearchInput) { neighbours(search: $v) { edges { cursor } } }', Variable `v` has",
        "'query($v: Int) { neighbours(first: $v) { edges { cursor } } }', Variable `v` has",
        "'query($v: [Role!]) { neighbours { edges { cursor } } me @skip(if: $v) { username } }', $v"
    })
    void sayWhichVariableIsWrongWithoutItsValue(String query, String said) {
        var answer = someone.answer(query, Map.of("v", "Okafor"));

        assertThat(code(answer)).isEqualTo("BAD_REQUEST");
        assertThat(answer.toString()).doesNotContain("Okafor");
        if (said.startsWith("Variable")) {
            assertThat(message(answer)).startsWith(said);
        }
    }

    @Test
    void sayHowADateIsWrittenToAVariable() {
        var answer = someone.answer(
                "query($v: NeighbourSearchInput) { neighbours(search: $v) { edges { cursor } } }",
                Map.of("v", Map.of("born", "29/3/2011", "name", "Okafor")));

        assertThat(message(answer))
                .contains("A Date is written as \"YYYY-MM-DD\".")
                .doesNotContain("29/3");
    }

    @Test
    void giveAReferenceOutsideAndTheStackInTheLogWithoutTheValue(CapturedOutput output) {
        var answer = someone.answer("{ broken }");

        var reference = answer.at("/errors/0/extensions/reference").asString();
        assertThat(code(answer)).isEqualTo("INTERNAL");
        assertThat(message(answer)).contains(reference).doesNotContain("Okafor");
        assertThat(output.getAll())
                .contains(reference, "java.lang.IllegalStateException", "Neighbours.broken")
                .doesNotContain("Okafor");
    }

    @Test
    void tellATimeoutFromAFault() {
        assertThat(code(someone.answer("{ slow }"))).isEqualTo("TIMEOUT");
    }

    @Test
    void refuseWhatIsTooDeep() {
        var deep = IntStream.range(0, 15).mapToObj(i -> "housemates {").collect(Collectors.joining(" "));
        var answer = someone.answer("{ neighbours { edges { node { " + deep + " id " + "}".repeat(15) + "}}}}");

        assertThat(code(answer)).isEqualTo("BAD_REQUEST");
        assertThat(message(answer)).contains("maximum query depth exceeded");
    }

    @Test
    void refuseWhatIsTooMuch() {
        var many = IntStream.range(0, 21)
                .mapToObj(i -> "a" + i + ": me { username }")
                .collect(Collectors.joining(" "));

        assertThat(message(someone.answer("{ " + many + " }"))).contains("maximum query complexity exceeded");
        assertThat(code(someone.answer("{ me { username } } #" + "x".repeat(20_000))))
                .isEqualTo("BAD_REQUEST");
        assertThat(someone.ask("{ me { username } } #" + "x".repeat(1_000_000)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void refuseAnOperationThatIsNotThere() {
        assertThat(someone.answer("").toString()).doesNotContain("Exception");
        assertThat(someone.answer("query a { me { username } } query b { me { username } }")
                        .toString())
                .doesNotContain("Exception");
    }

    @Test
    void letASignedInToolReadTheSchema() {
        var answer = someone.answer("{ __schema { queryType { fields { name args { type { ofType { name } } } } } } }");

        assertThat(answer.toString()).contains("neighbours").doesNotContain("errors");
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asString();
    }

    private static String message(JsonNode answer) {
        return answer.at("/errors/0/message").asString();
    }
}
