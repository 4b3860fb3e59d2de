package org.fenglu.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fenglu.book.release.Release;
import org.fenglu.book.release.ReleaseState;
import org.fenglu.store.decision.Decision;
import org.fenglu.words.wording.Columns;
import org.fenglu.words.wording.Wording;
import picocli.CommandLine.Model.CommandSpec;

/** A release in words or as JSON. */
final class ReleaseAnswer {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
    private static final int SHORT_FINGERPRINT = 12;
    private static final int NAME = 28;
    private static final int PERSON = 12;
    private static final int STATE = 10;

    private ReleaseAnswer() {}

    /** Prints what became of a release. */
    static void print(CommandSpec spec, Release release, String words) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                Commands.of(spec).isJson()
                        ? JsonText.written(json(release))
                        : Wording.ofTerminal(System.getenv()).text(words, parts(release)));
        out.flush();
    }

    static Map<String, String> parts(Release release) {
        Map<String, String> parts = new HashMap<>();
        parts.put("id", Integer.toString(release.id()));
        parts.put("name", release.name());
        parts.put("cases", Integer.toString(release.casesPassed()));
        parts.put("fingerprint", release.fingerprint());
        Decision<ReleaseState> decision = release.decision();
        if (decision != null) {
            parts.put("by", decision.by());
            parts.put("at", time(decision.at()));
        }
        return parts;
    }

    /** Returns number, state, name, drafter, who decided and when, and the start of the fingerprint. */
    static String line(Release release, Wording wording) {
        Decision<ReleaseState> decision = release.decision();
        return Columns.right(Integer.toString(release.id()), 4) + "  "
                + Columns.left(wording.text("RELEASE.state." + release.state()), STATE)
                + Columns.left(release.name(), NAME) + " "
                + Columns.left(release.draftedBy(), PERSON) + time(release.draftedAt()) + "  "
                + (decision == null ? "" : Columns.left(decision.by(), PERSON) + time(decision.at()) + "  ")
                + release.fingerprint().substring(0, SHORT_FINGERPRINT);
    }

    static Map<String, Object> json(Release release) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", release.id());
        json.put("name", release.name());
        json.put("state", release.state());
        json.put("fingerprint", release.fingerprint());
        json.put("casesPassed", release.casesPassed());
        json.put("draftedBy", release.draftedBy());
        json.put("draftedAt", release.draftedAt().toString());
        json.put("note", release.note());
        Decision<ReleaseState> decision = release.decision();
        json.put("decidedBy", decision == null ? null : decision.by());
        json.put("decidedAt", decision == null ? null : decision.at().toString());
        json.put("reason", decision == null ? null : decision.reason());
        return json;
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
