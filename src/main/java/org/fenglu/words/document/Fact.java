package org.fenglu.words.document;

/** One fact of a document's head, such as a name or a day, and what it is called. */
public record Fact(String label, String value) {}
