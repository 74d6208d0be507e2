package org.hearth.assembly.launcher.agent;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import javax.security.auth.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link Subject#getSubject} answer again where the security manager is gone.
 *
 * <p>From Java 24 on that method only throws. Karaf's shell, SSH server and event admin still call it, always with the
 * current context, for which {@code Subject.current()} is the same question. On an older Java the agent does nothing.
 */
public final class SubjectAgent {
    private static final int FIRST_WITHOUT_SECURITY_MANAGER = 24;
    private static final String SUBJECT = "javax/security/auth/Subject";

    private SubjectAgent() {}

    /** Called by the virtual machine before {@code main}. */
    public static void premain(@Nullable String arguments, Instrumentation instrumentation)
            throws UnmodifiableClassException {
        if (Runtime.version().feature() < FIRST_WITHOUT_SECURITY_MANAGER) {
            return;
        }
        ClassFileTransformer transformer = new OnlySubject();
        instrumentation.addTransformer(transformer, true);
        instrumentation.retransformClasses(Subject.class);
        // one class, once: without transformers the machine loads all others at full speed
        instrumentation.removeTransformer(transformer);
    }

    private static final class OnlySubject implements ClassFileTransformer {
        @Override
        public byte @Nullable [] transform(
                @Nullable ClassLoader loader,
                String name,
                @Nullable Class<?> redefined,
                @Nullable ProtectionDomain domain,
                byte[] classFile) {
            return SUBJECT.equals(name) ? GetSubject.rewritten(classFile) : null;
        }
    }
}
