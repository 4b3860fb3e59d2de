package org.fenglu.people.roster;

import java.util.List;
import org.fenglu.book.ratebook.KnownRates;
import org.fenglu.kernel.staff.FindingCode;

/** Acceptances (确认): a row is a person who answers for a rate version of evidence C, with the reason. */
final class AcceptanceFile {

    private static final int LONGEST_ID = 200;
    private static final String EXAMPLE = "scheme/example-seven-grade@2021-01-01";

    private AcceptanceFile() {}

    static FileFormat format(KnownRates rates) {
        CellFormat version = (text, complaints) -> {
            if (TextCells.isTooLong(text, LONGEST_ID, complaints)) {
                return null;
            }
            if (!rates.hasVersion(text)) {
                complaints.add(FindingCode.UNKNOWN_VERSION, TextCells.visible(text), EXAMPLE);
                return null;
            }
            return text;
        };
        return new FileFormat(
                ImportKind.ACCEPTANCES,
                "acceptance",
                List.of(
                        FileColumn.required("version_id", "费率版本", version),
                        FileColumn.required("accepted_by", "确认人", TextCells::text),
                        FileColumn.required("reason", "理由", TextCells::text)),
                "version_id",
                FileFormat.RowCheck.NONE,
                List.of(StagedCheck.duplicates("version_id", "version_id")));
    }
}
