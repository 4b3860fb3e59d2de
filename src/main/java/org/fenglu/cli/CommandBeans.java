package org.fenglu.cli;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes a command with what it injects; what is no bean is made as picocli makes it. */
final class CommandBeans implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        InstanceHandle<K> bean = Arc.container().instance(type);
        return bean.isAvailable() ? bean.get() : CommandLine.defaultFactory().create(type);
    }
}
