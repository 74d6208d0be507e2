package org.hearth.assembly.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hearth.assembly.boot.SharedHearth;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test of a class a {@link Screen}, signed out and with empty cookies, as a parameter; several parameters are
 * several browsers.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({SharedHearth.class, BrowserExtension.class})
public @interface InBrowser {}
