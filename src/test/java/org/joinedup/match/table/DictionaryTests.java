package org.joinedup.match.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DictionaryTests {

    /// Ends of one byte, two bytes and the plane beyond; letters whose hashes fall together.
    private static final String[] LETTERS = {"A", "a", "B", "7", " ", "é", "ÿ", "Ā", "Ł", "中", "𝒜", "\0"};

    @ParameterizedTest
    @MethodSource("dictionaries")
    void numbersTextsAsAMapWould(Dictionary dictionary) {
        var random = new Random(1);
        Map<String, Integer> expected = new HashMap<>();
        for (var i = 0; i < 60_000; i++) {
            var text = text(random);
            if (i % 3 == 0) {
                assertThat(dictionary.find(text)).isEqualTo(expected.getOrDefault(text, 0));
            } else if (!text.isEmpty()) {
                assertThat(dictionary.code(text))
                        .isEqualTo(expected.computeIfAbsent(text, unknown -> expected.size() + 1));
            }
        }
        assertThat(dictionary.size()).isEqualTo(expected.size() + 1);
        expected.forEach((text, code) -> assertThat(dictionary.text(code)).isEqualTo(text));
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void tellsTextsOfOneHashApart(Dictionary dictionary) {
        var texts = sameHash(10);
        var codes = texts.stream().map(dictionary::code).toList();
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(texts.stream().map(dictionary::code)).isEqualTo(codes);
    }

    /// Of every length at which the number of bytes of the length changes, and of one that no chunk
    /// holds.
    @ParameterizedTest
    @MethodSource("dictionaries")
    void keepsTextsOfAnyLength(Dictionary dictionary) {
        List<String> texts = new ArrayList<>();
        for (var length : new int[] {1, 63, 64, 65, 8_191, 8_192, 600_000, 1_048_576, 1_200_000, 1, 2}) {
            texts.add("x".repeat(length - 1) + texts.size());
            texts.add("中".repeat(length - 1) + texts.size());
        }
        texts.forEach(dictionary::code);
        assertThat(texts)
                .allSatisfy(text ->
                        assertThat(dictionary.text(dictionary.find(text))).isEqualTo(text));
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void knowsATextOfABufferThatIsFilledAgain(Dictionary dictionary) {
        var text = Text.of("Okafor");
        var code = dictionary.code(text);
        text.clear();
        text.append("Marsh, Ada".toCharArray(), 0, 5);
        assertThat(dictionary.code(text)).isEqualTo(code + 1);
        assertThat(dictionary.text(code)).isEqualTo("Okafor");
        assertThat(dictionary.find("Marsh")).isEqualTo(code + 1);
    }

    private static Stream<Dictionary> dictionaries() {
        return Stream.of(new Dictionary(), Dictionary.pooled());
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (var i = random.nextInt(6); i > 0; i--) {
            text.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }

    /// "Aa" and "BB" have one hash, and so has every chain of them.
    private static List<String> sameHash(int length) {
        var texts = List.of("");
        for (var i = 0; i < length; i++) {
            texts = texts.stream()
                    .flatMap(text -> Stream.of(text + "Aa", text + "BB"))
                    .toList();
        }
        return texts;
    }
}
