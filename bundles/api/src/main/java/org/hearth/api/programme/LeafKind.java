package org.hearth.api.programme;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names a kind of {@link Leaf} for ever. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface LeafKind {

    /** The name under which such leaves are kept: lower-case letters and hyphens, at most 40; never changed. */
    String value();

    /** Whether such leaves are only kept for a while, such as a draft: then they may be discarded, and no report sees them. */
    boolean passing() default false;
}
