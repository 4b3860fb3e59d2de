package org.fenglu.force.payrun;

/**
 * What the workers of a run share.
 *
 * @param source hands out the chunks
 * @param tables the tables of each key
 * @param count how far the run has come
 */
record WorkOfRun(ChunkSource source, TablesOfRun tables, RunCount count) {}
