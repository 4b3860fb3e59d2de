package org.fenglu.force.payrun;

/** Takes how far a run has come, after each chunk, by one thread at a time. */
public interface RunProgress {

    /** Listens to nothing. */
    RunProgress NONE = (done, officers) -> {};

    /**
     * Takes the state of the run.
     *
     * @param done officers done
     * @param officers officers in all
     */
    void reached(long done, long officers);
}
