package org.fenglu.force.payrun;

/** How a run stands. */
public enum RunState {
    /** 进行中: chunks are being calculated and stored. */
    RUNNING,
    /** 已停止: ended early; running the month again resumes it or starts anew. */
    STOPPED,
    /** 已完成: everybody is paid or refused. */
    DONE
}
