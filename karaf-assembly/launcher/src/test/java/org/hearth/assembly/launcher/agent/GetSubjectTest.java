package org.hearth.assembly.launcher.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.security.auth.Subject;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class GetSubjectTest {
    private static final int MAJOR = 7;

    @Test
    void getSubjectAsksForTheCurrentOne() throws IOException {
        assertThat(callsIn(GetSubject.rewritten(subject()))).isEqualTo("current ");
    }

    @Test
    void aClassFileNewerThanTheLibraryKnowsIsReadAndKeepsItsVersion() throws IOException {
        byte[] future = subject();
        future[MAJOR] = 99;

        byte[] result = GetSubject.rewritten(future);

        assertThat(result[MAJOR]).isEqualTo((byte) 99);
    }

    private static byte[] subject() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Subject.class.getResourceAsStream("/javax/security/auth/Subject.class"))) {
            return in.readAllBytes();
        }
    }

    private static String callsIn(byte[] classFile) {
        StringBuilder calls = new StringBuilder();
        new ClassReader(classFile)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(int a, String name, String d, String s, String[] e) {
                                return !"getSubject".equals(name)
                                        ? null
                                        : new MethodVisitor(Opcodes.ASM9) {
                                            @Override
                                            public void visitMethodInsn(
                                                    int op, String owner, String called, String de, boolean i) {
                                                calls.append(called).append(' ');
                                            }
                                        };
                            }
                        },
                        0);
        return calls.toString();
    }
}
