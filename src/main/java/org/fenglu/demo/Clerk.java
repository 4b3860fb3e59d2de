package org.fenglu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import org.fenglu.force.payrun.Payruns;
import org.fenglu.people.roster.Imports;

/** Who takes files in and runs months, as a finance clerk does. */
@ApplicationScoped
class Clerk {

    private final Imports imports;
    private final Payruns runs;

    Clerk(Imports imports, Payruns runs) {
        this.imports = imports;
        this.runs = runs;
    }

    /** Begins a piece of work that is reported. */
    Work begin(DemoListener listener) {
        return new Work(imports, runs, listener);
    }
}
