package org.fenglu.cli;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.fenglu.people.roster.ImportKind;
import org.fenglu.people.roster.ImportReport;
import org.fenglu.people.roster.Imports;
import org.fenglu.words.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import KIND FILE}: takes in a file, whole or not at all. */
@Dependent
@Command(
        name = "import",
        description = {
            "导入 CSV 文件，格式见 docs/files.md (take in a CSV file):",
            "  import roster FILE       花名册 (who is paid)",
            "  import facts FILE        月度情况 (what happened in a month)",
            "  import opening FILE      期初累计 (the tax year before this program)",
            "  import units FILE        单位 (what units decide)",
            "  import acceptances FILE  确认 (who answers for rates of evidence C)"
        })
public final class ImportFile implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "KIND", description = "roster | facts | opening | units | acceptances")
    ImportKind kind;

    @Parameters(index = "1", paramLabel = "FILE", description = "CSV，UTF-8 或 GB18030 (UTF-8 or GB18030)")
    Path file;

    @Spec
    CommandSpec spec;

    @Inject
    Imports imports;

    @Override
    public Integer call() throws SQLException {
        ImportReport report = read();
        PrintWriter out = spec.commandLine().getOut();
        Wording wording = Wording.ofTerminal(System.getenv());
        if (Commands.of(spec).isJson()) {
            out.println(ImportAnswer.json(report, wording));
        } else {
            ImportAnswer.lines(report, wording).forEach(out::println);
        }
        out.flush();
        return report.findingsInAll() == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private ImportReport read() throws SQLException {
        String task = kind.name().toLowerCase(Locale.ROOT) + " " + file.getFileName();
        try (TerminalBar bar = TerminalBar.start(task)) {
            return imports.take(kind, file, bar::reached);
        }
    }
}
