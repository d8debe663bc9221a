package org.joinedup.security;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/// What the handler methods of all controllers say about their root fields.
///
/// A field is named by its schema coordinate, such as `Query.individual`.
@Component
public class RootFields implements SmartInitializingSingleton {

    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

    private final ApplicationContext context;
    private final Map<String, Method> handlers = new HashMap<>();

    RootFields(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Arrays.stream(context.getBeanNamesForAnnotation(Controller.class))
                .map(context::getType)
                .filter(Objects::nonNull)
                .forEach(this::addHandlersOf);
    }

    /// @return false only if its handler says [NotAboutPeople]
    public boolean isAboutPeople(String coordinate) {
        var handler = handlers.get(coordinate);
        return handler == null || !handler.isAnnotationPresent(NotAboutPeople.class);
    }

    /// @return empty for a field that no handler allows to anyone
    Set<Role> rolesAllowed(String coordinate) {
        var handler = handlers.get(coordinate);
        var allowed = handler == null ? null : handler.getAnnotation(AllowedTo.class);
        var roles = EnumSet.noneOf(Role.class);
        if (allowed != null) {
            roles.addAll(Arrays.asList(allowed.value()));
        }
        return roles;
    }

    private void addHandlersOf(Class<?> controller) {
        MethodIntrospector.selectMethods(controller, RootFields::findMapping).forEach(this::add);
    }

    private static @Nullable SchemaMapping findMapping(Method method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method, SchemaMapping.class);
        return mapping != null && ROOTS.contains(mapping.typeName()) ? mapping : null;
    }

    private void add(Method method, SchemaMapping mapping) {
        var field = mapping.field().isEmpty() ? method.getName() : mapping.field();
        handlers.put(mapping.typeName() + "." + field, method);
    }
}
