package org.fenglu.cli;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code serve}: the service, until it is told to end. */
@Dependent
@Command(name = "serve", description = "启动服务，就绪后显示地址 (start the service; prints its address when ready)")
public final class Serve implements Callable<Integer>, Serving {

    @Mixin
    ServiceAddress address;

    @Spec
    CommandSpec spec;

    @Override
    public Optional<ServiceAddress> service() {
        return Optional.of(address);
    }

    @Override
    public Integer call() {
        address.announceAndWait(spec.commandLine().getOut(), Commands.of(spec).isJson());
        return ExitCode.DONE;
    }
}
