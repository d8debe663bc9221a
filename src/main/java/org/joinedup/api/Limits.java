package org.joinedup.api;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.parser.ParserOptions;

/// How much one operation may ask for.
///
/// What it would cost is estimated before it runs: a root field counts 500, so an operation has at
/// most 20, by whatever aliases; any other counts 1, times `first` for all that is below a page.
final class Limits {

    /// Room for the introspection query of every tool.
    static final int DEEPEST = 15;

    static final int MOST_COMPLEX = 10_000;
    static final int LONGEST_DOCUMENT = 20_000;

    /// Adds up to more than an `int` for no document of the allowed length.
    private static final long TOO_COMPLEX = MOST_COMPLEX + 1;

    private static final int MOST_TOKENS = 5_000;
    private static final int ROOT_FIELD = 500;

    private Limits() {}

    static Instrumentation depth() {
        return new MaxQueryDepthInstrumentation(DEEPEST);
    }

    static Instrumentation complexity() {
        return new MaxQueryComplexityInstrumentation(MOST_COMPLEX, Limits::complexity);
    }

    static ParserOptions documents() {
        return ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxCharacters(LONGEST_DOCUMENT)
                        .maxTokens(MOST_TOKENS)
                        .redactTokenParserErrorMessages(true));
    }

    private static int complexity(FieldComplexityEnvironment field, int below) {
        var isRoot = field.getParentEnvironment() == null
                && !field.getField().getName().startsWith("__");
        var times = field.getArguments().get(PageSizes.FIRST) instanceof Integer first ? Math.max(1L, first) : 1L;
        return (int) Math.min(TOO_COMPLEX, (isRoot ? ROOT_FIELD : 1) + times * below);
    }
}
