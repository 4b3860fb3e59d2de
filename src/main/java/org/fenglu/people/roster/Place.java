package org.fenglu.people.roster;

/** An officer at a unit: what month facts and opening balances are about. */
record Place(String unit, String officerNo) {}
