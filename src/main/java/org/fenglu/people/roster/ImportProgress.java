package org.fenglu.people.roster;

/** Hears how far a file has been read. */
public interface ImportProgress {

    /** Hears nothing. */
    ImportProgress SILENT = (bytesRead, bytesInAll) -> {};

    /** Tells how many bytes of the file have been read. */
    void read(long bytesRead, long bytesInAll);
}
