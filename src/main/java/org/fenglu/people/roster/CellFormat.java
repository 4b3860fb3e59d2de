package org.fenglu.people.roster;

import org.jspecify.annotations.Nullable;

/** How the text of a cell becomes the one text that the store keeps for its meaning. */
interface CellFormat {

    /**
     * Returns the stored text, or null after a complaint.
     *
     * @param text what the cell holds, never empty and without blanks around it
     */
    @Nullable
    String read(String text, Complaints complaints);
}
