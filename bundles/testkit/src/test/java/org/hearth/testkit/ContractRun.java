package org.hearth.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What a contract says of a plug-in, as somebody who extends it would read it. */
final class ContractRun {
    private ContractRun() {}

    /** The tests that fail under the engine of that id, by name, with the first of their sentences. */
    static Map<String, String> failures(String engine, Class<?> contract) {
        Map<String, String> failures = new TreeMap<>();
        EngineTestKit.engine(engine)
                .configurationParameter("jqwik.reporting.onlyfailures", "true")
                .configurationParameter("jqwik.database", "target/jqwik-database")
                .selectors(selectClass(contract))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .forEach(event -> {
                    String test = event.getTestDescriptor()
                            .getSource()
                            .map(source -> ((MethodSource) source).getMethodName())
                            .orElseThrow();
                    String sentence = event.getPayload(TestExecutionResult.class)
                            .flatMap(TestExecutionResult::getThrowable)
                            .map(failure -> String.valueOf(failure.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""))
                            .orElse("");
                    failures.put(test, sentence);
                });
        return failures;
    }

    static Map<String, String> failures(Class<?> contract) {
        return failures("junit-jupiter", contract);
    }
}
