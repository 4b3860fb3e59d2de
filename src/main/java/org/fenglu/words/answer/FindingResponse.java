package org.fenglu.words.answer;

import org.fenglu.kernel.staff.FindingCode;

/**
 * One complaint, with its words.
 *
 * @param code which complaint
 * @param field the field or table that it is about
 * @param found what was found there
 * @param expected what would be right, or what is covered
 * @param what what is wrong, in the reader's language
 * @param todo what to do about it, in the reader's language
 */
public record FindingResponse(
        FindingCode code, String field, String found, String expected, String what, String todo) {}
