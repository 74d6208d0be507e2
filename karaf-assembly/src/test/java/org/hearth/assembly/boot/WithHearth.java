package org.hearth.assembly.boot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class a running {@link Hearth} with demonstration families, as a parameter. One is shared by all
 * classes of a test run; a class that changes it for good asks for its own with {@link Hearth#unpack}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedHearth.class)
public @interface WithHearth {}
