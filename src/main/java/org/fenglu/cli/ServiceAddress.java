package org.fenglu.cli;

import io.quarkus.runtime.Quarkus;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the service listens, as options of a command; what is not said stays as configured: this machine only. */
public final class ServiceAddress {

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "监听地址，默认只限本机 (address to listen on; default: loopback)")
    @Nullable
    String host;

    @Option(names = "--port", paramLabel = "PORT", description = "监听端口，默认 8080 (port; default: 8080)")
    @Nullable
    Integer port;

    /** The same as settings that hold before the service starts. */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        if (host != null) {
            settings.put("quarkus.http.host", host);
        }
        if (port != null) {
            settings.put("quarkus.http.port", port.toString());
        }
        return settings;
    }

    /** Prints one line with the address of the running service and waits until the program is told to end. */
    public void announceAndWait(PrintWriter out, boolean json) {
        Map<String, String> parts = Map.of("address", running());
        Wording wording = Wording.ofTerminal(System.getenv());
        out.println(json ? JsonText.object(parts) : wording.text("SERVICE_READY", parts));
        out.flush();
        Quarkus.waitForExit();
    }

    private static String running() {
        Config config = ConfigProvider.getConfig();
        String host = config.getValue("quarkus.http.host", String.class);
        int port = config.getValue("quarkus.http.port", Integer.class);
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
