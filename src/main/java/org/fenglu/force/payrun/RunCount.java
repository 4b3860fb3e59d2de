package org.fenglu.force.payrun;

/** How far a run has come. */
final class RunCount {

    private final RunProgress progress;
    private final long officers;
    private final long doneBefore;
    private long doneHere;

    /**
     * Starts to count.
     *
     * @param progress is told after each chunk
     * @param officers officers in all
     * @param doneBefore officers that an interrupted start of this run has done
     */
    RunCount(RunProgress progress, long officers, long doneBefore) {
        this.progress = progress;
        this.officers = officers;
        this.doneBefore = doneBefore;
    }

    synchronized void add(long done) {
        doneHere += done;
        progress.reached(doneBefore + doneHere, officers);
    }

    synchronized long doneHere() {
        return doneHere;
    }
}
