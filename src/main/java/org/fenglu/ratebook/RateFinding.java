package org.fenglu.ratebook;

/**
 * One complaint about a rate file.
 *
 * @param file path inside the rates folder, such as {@code national/tax/wage-withholding.yaml}
 * @param line line of the file, from 1; 0 where the complaint is about the folder
 * @param found what was found there
 * @param todo what to do about it
 */
public record RateFinding(String file, int line, String found, String todo) {

    /** Returns the complaint on one line: file, line, found, what to do. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + found + "; " + todo;
    }
}
