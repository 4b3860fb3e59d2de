package org.fenglu.cli;

import java.util.Optional;

/** A command that may keep the service up; every other command opens no port. */
public interface Serving {

    /** Where the service listens; empty if it is not wanted this time. */
    Optional<ServiceAddress> service();
}
