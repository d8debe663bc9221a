package org.joinedup.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says that no answer of a root field is about people in the place, on its handler method.
///
/// Such calls are not audited, unless they are refused. Everything else is.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotAboutPeople {}
