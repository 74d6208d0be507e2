package org.hearth.assembly.boot;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one Hearth in a test run and stops it at its end. */
public final class SharedHearth implements BeforeAllCallback, ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(SharedHearth.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Hearth.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context);
    }

    /** The one that is shared, started when nobody has asked before. */
    public static Hearth running(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        Running.class,
                        key -> new Running(Hearth.unpack("shared").start("--demo")),
                        Running.class)
                .hearth();
    }

    private record Running(Hearth hearth) implements ExtensionContext.Store.CloseableResource {
        @Override
        public void close() {
            hearth.close();
        }
    }
}
