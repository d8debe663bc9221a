package org.joinedup.audit;

import graphql.Scalars;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a root field was given: the names of its arguments, and the ids among their values.
///
/// Any other value may be about a person, such as a name to search for, and is not kept.
///
/// @param names such as `first` and, for a field of an input, `search.birthDate`
/// @param ids values of the type `ID`; what doesn't look like an id is kept as `?`
record Arguments(Set<String> names, Set<String> ids) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9:._/-]{1,100}");

    static Arguments of(DataFetchingEnvironment environment) {
        var found = new Arguments(new LinkedHashSet<>(), new LinkedHashSet<>());
        for (var argument : environment.getFieldDefinition().getArguments()) {
            var value = environment.getArguments().get(argument.getName());
            found.add(argument.getName(), argument.getType(), value);
        }
        return found;
    }

    private void add(String name, GraphQLInputType type, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Collection<?> all -> all.forEach(one -> add(name, type, one));
            case Map<?, ?> input -> addFields(name, (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(type), input);
            default -> addValue(name, type, value);
        }
    }

    private void addFields(String name, GraphQLInputObjectType object, Map<?, ?> input) {
        for (var field : object.getFields()) {
            add(name + "." + field.getName(), field.getType(), input.get(field.getName()));
        }
    }

    private void addValue(String name, GraphQLInputType type, Object value) {
        names.add(name);
        if (GraphQLTypeUtil.unwrapAll(type).equals(Scalars.GraphQLID)) {
            ids.add(ID.matcher(value.toString()).matches() ? value.toString() : "?");
        }
    }
}
