package org.fenglu.cli;

import java.io.PrintWriter;
import java.net.BindException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.store.database.DatabaseFailure;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.fenglu.words.wording.Wording;
import org.jboss.logging.Logger;

/** Tells the user of the command line what went wrong and what to do; the stack trace goes to the log only. */
final class Failure {

    private static final Logger LOG = Logger.getLogger(Failure.class);

    private Failure() {}

    /** Prints the failure in the language of the terminal, or as JSON. */
    static void print(Throwable failure, boolean json, PrintWriter err) {
        Refusal refusal = asRefusal(failure);
        LOG.info("The command failed: " + refusal.getMessage(), failure);
        Wording wording = Wording.ofTerminal(System.getenv());
        if (json) {
            err.println(JsonText.object(
                    Map.of("code", refusal.code(), "what", wording.what(refusal), "todo", wording.todo(refusal))));
        } else {
            err.println(wording.what(refusal));
            err.println(wording.todo(refusal));
            refusal.findings().forEach(finding -> err.println(words(finding, wording)));
        }
        err.flush();
    }

    private static String words(Finding finding, Wording wording) {
        return "- " + wording.what(finding) + " " + wording.todo(finding);
    }

    private static Refusal asRefusal(Throwable failure) {
        return Optional.of(failure)
                .filter(any -> Shutdown.isAskedFor())
                .map(any -> new Refusal(Kind.UNAVAILABLE, "INTERRUPTED", Map.of(), failure))
                .or(() -> caused(failure, Refusal.class))
                .or(() -> DatabaseFailure.asRefusal(failure))
                .or(() -> caused(failure, BindException.class).map(Failure::portTaken))
                .orElseGet(() -> unexpected(failure));
    }

    private static Refusal portTaken(BindException taken) {
        return new Refusal(Kind.UNAVAILABLE, "PORT_TAKEN", Map.of("found", String.valueOf(taken.getMessage())), taken);
    }

    private static Refusal unexpected(Throwable failure) {
        String id = UUID.randomUUID().toString();
        Map<String, String> parts = Map.of("found", failure.toString(), "id", id);
        return new Refusal(Kind.UNAVAILABLE, "UNEXPECTED_FAILURE", parts, failure);
    }

    private static <T extends Throwable> Optional<T> caused(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
