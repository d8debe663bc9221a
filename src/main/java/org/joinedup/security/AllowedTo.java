package org.joinedup.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Names the roles that may call a root field, on its handler method.
///
/// Beside `@QueryMapping`, `@MutationMapping` or `@SubscriptionMapping`. A root field without it is
/// refused to everyone, and a test finds it.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {

    /// Any one of these is enough.
    Role[] value();
}
