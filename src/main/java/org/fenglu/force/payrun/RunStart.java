package org.fenglu.force.payrun;

import java.sql.Connection;

/**
 * A run that is about to start.
 *
 * @param control connection that holds the lock
 * @param lock keeps other runs of the month away
 * @param terms what holds for all officers
 * @param tables the tables of each key
 * @param officers how many officers it is about
 * @param workers how many workers share it
 */
record RunStart(Connection control, RunLock lock, RunTerms terms, TablesOfRun tables, long officers, int workers) {}
