package org.fenglu.force.payrun;

/**
 * How far a run has come.
 *
 * @param id number of the run
 * @param state how it stands
 * @param done officers done
 * @param officers officers in all
 */
record ProgressResponse(long id, RunState state, long done, long officers) {

    boolean isUnderWay() {
        return state == RunState.RUNNING;
    }
}
