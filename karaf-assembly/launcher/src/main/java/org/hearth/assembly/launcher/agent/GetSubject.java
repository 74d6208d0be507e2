package org.hearth.assembly.launcher.agent;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The class file of {@code javax.security.auth.Subject} with {@code getSubject} answering {@code current()}. */
final class GetSubject {
    private static final int MAJOR_VERSION_AT = 6;
    /** The newest class file that the ASM in this jar reads; what the method needs has been the same for decades. */
    private static final int NEWEST_KNOWN = Opcodes.V25;

    private GetSubject() {}

    static byte[] rewritten(byte[] original) {
        int version = majorVersion(original);
        byte[] readable = original.clone();
        setMajorVersion(readable, Math.min(version, NEWEST_KNOWN));
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        new ClassReader(readable).accept(new Rewriter(writer), 0);
        byte[] result = writer.toByteArray();
        setMajorVersion(result, version);
        return result;
    }

    private static int majorVersion(byte[] classFile) {
        return ((classFile[MAJOR_VERSION_AT] & 0xFF) << 8) | (classFile[MAJOR_VERSION_AT + 1] & 0xFF);
    }

    private static void setMajorVersion(byte[] classFile, int version) {
        classFile[MAJOR_VERSION_AT] = (byte) (version >> 8);
        classFile[MAJOR_VERSION_AT + 1] = (byte) version;
    }

    private static final class Rewriter extends ClassVisitor {
        Rewriter(ClassWriter writer) {
            super(Opcodes.ASM9, writer);
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
            if (!"getSubject".equals(name)) {
                return method;
            }
            method.visitCode();
            method.visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    "javax/security/auth/Subject",
                    "current",
                    "()Ljavax/security/auth/Subject;",
                    false);
            method.visitInsn(Opcodes.ARETURN);
            method.visitMaxs(0, 0);
            method.visitEnd();
            // the old body is read past
            return null;
        }
    }
}
