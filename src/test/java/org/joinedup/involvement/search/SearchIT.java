package org.joinedup.involvement.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joinedup.PartnersTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/// The six people of `partners/`: Ada and her twin Ife, Grace their mother, Zoë, Sam O'Neil and
/// Will Smith-Jones; by all that can be asked at once, page by page.
@PartnersTest
class SearchIT {

    private final SearchApi search;

    SearchIT(@Autowired GraphQlTester graphQl) {
        search = new SearchApi(graphQl);
    }

    @ParameterizedTest
    @CsvSource({
        "okaf 2003 ife,                     Ife Okafor",
        "24/12/1988 marsh ju1,              Zoë Marsh",
        "marsh 12/24/1988,                  Zoë Marsh",
        "sam 5 nov 2001,                    Sam O'Neil",
        "grace okafor 12 larkspindle close, Grace Okafor",
        "william jones larkspindle,         Will Smith-Jones",
        "okafor 9991234012,                 Ife Okafor",
        "homes/H-5,                         Zoë Marsh",
        "999000000003,                      Zoë Marsh",
        "smith-jones male ju1 2ab,          Will Smith-Jones"
    })
    void findsByWhatWasTypedInOneBox(String typed, String expected) {
        assertThat(search.found(Map.of("text", typed))).containsExactly(expected);
    }

    @Test
    void saysWhyAndHowMuchItIsWorth() {
        var answer = search.ask(Map.of("text", "okafro ju1 2003-03-29", "first", 1));
        var edge = "searchIndividuals.edges[0].";
        answer.path(edge + "reasons[*].term")
                .entityList(String.class)
                .containsExactly("NAME", "BIRTH_DATE", "POSTCODE");
        answer.path(edge + "reasons[*].asked").entityList(String.class).containsExactly("okafro", "2003-03-29", "ju1");
        answer.path(edge + "reasons[*].standing")
                .entityList(String.class)
                .containsExactly("CURRENT", "CURRENT", "CURRENT");
        answer.path(edge + "reasons[*].evidence").entityList(Double.class).containsExactly(7.5, 14.0, 3.8);
        answer.path(edge + "evidence").entity(Double.class).isEqualTo(25.3);
        answer.path(edge + "why")
                .entity(String.class)
                .isEqualTo("surname with two letters swapped; birth date the same; postcode begins so");
        answer.path("searchIndividuals.total").entity(Integer.class).isEqualTo(2);
        answer.path("searchIndividuals.hasMore").entity(Boolean.class).isEqualTo(false);
        answer.path("searchIndividuals.advice").valueIsNull();
    }

    @Test
    void findsOnlyWhoFitsEverything() {
        assertThat(search.found(Map.of("name", "okafor", "address", "12 larkspindle")))
                .hasSize(3);
        assertThat(search.found(Map.of("name", "okafor", "address", "3 larkspindle")))
                .isEmpty();
        assertThat(search.found(Map.of("name", "zoe", "identifier", "H-5"))).containsExactly("Zoë Marsh");
        assertThat(search.found(Map.of("name", "ada", "identifier", "H-5"))).isEmpty();
        assertThat(search.found(
                        Map.of("identifier", "H-5", "postcode", "JU1", "birthDate", "1988-12-24", "address", "3")))
                .containsExactly("Zoë Marsh");
        assertThat(search.found(Map.of("identifier", "H-5", "postcode", "NG1"))).isEmpty();
        assertThat(search.found(Map.of("address", "larkspindle", "birthDate", "1988-12-24")))
                .containsExactly("Zoë Marsh");
    }

    @ParameterizedTest
    @CsvSource({
        "name,''",
        "name,*",
        "name,*:*",
        "name,\" ~ ",
        "address,--",
        "postcode,%",
        "identifier,' '",
        "identifier,*",
        "text,' '",
        "text,female",
        "sex,MALE"
    })
    void asksForSomethingToSearchBy(String term, String typed) {
        search.refuses(Map.of(term, typed));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 51, 101})
    void refusesPagesThatAreTooSmallOrTooLarge(int first) {
        search.refuses(Map.of("name", "okafor", "first", first));
    }

    @ParameterizedTest
    @CsvSource({"birthYear,90", "birthYear,-5", "birthYear,10000", "birthMonth,0", "birthMonth,13"})
    void refusesYearsAndMonthsThatThereAreNot(String term, int typed) {
        search.refuses(Map.of("name", "okafor", term, typed));
    }

    @Test
    void refusesACursorThatWasMadeUp() {
        search.refuses(Map.of("postcode", "JU1", "after", "nonsense"));
    }

    @Test
    void goesThroughAllPagesWithoutARepeat() {
        var all = search.found(Map.of("postcode", "JU1"));
        assertThat(all)
                .containsExactly(
                        "Ada Okafor", "Grace Okafor", "Ife Okafor", "Sam O'Neil", "Will Smith-Jones", "Zoë Marsh");
        for (var size = 1; size <= 7; size++) {
            assertThat(pages(size)).isEqualTo(all);
        }
    }

    private List<String> pages(int size) {
        var found = new ArrayList<String>();
        @Nullable String after = null;
        for (var more = true; more; ) {
            var terms = new HashMap<String, Object>(Map.of("postcode", "JU1", "first", size));
            if (after != null) {
                terms.put("after", after);
            }
            var page = search.ask(terms);
            found.addAll(SearchApi.names(page));
            more = page.path("searchIndividuals.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
            after = page.path("searchIndividuals.pageInfo.endCursor")
                    .entity(String.class)
                    .get();
            assertThat(more).isEqualTo(found.size() < 6);
        }
        return found;
    }
}
