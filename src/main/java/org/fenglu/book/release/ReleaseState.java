package org.fenglu.book.release;

/** What has become of a release. */
public enum ReleaseState {
    /** Drafted, its cases passed; no one is paid by it. */
    DRAFT,
    /** Published by a second person; the newest of these pays. */
    PUBLISHED,
    /** Given up before it was published. */
    WITHDRAWN
}
