package org.fenglu.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A caller that is not on this machine, or may not be: its request is refused.
 *
 * @param code code of the reason
 * @param found what was found
 */
record OutsideCaller(String code, String found) {

    /** A proxy on this machine hides who asks; what it says about that can be invented, so that it only closes. */
    private static final List<String> SIGNS_OF_A_PROXY =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN_FETCH_SITES = Set.of("same-origin", "none");

    private static final Pattern IPV4 = Pattern.compile("127(\\.\\d{1,3}){3}");
    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "[::1]", "::1");

    static Optional<OutsideCaller> in(HttpServerRequest request) {
        String address = request.connection().remoteAddress().hostAddress();
        if (!isLoopback(address)) {
            return Optional.of(new OutsideCaller("NOT_FROM_THIS_MACHINE", address));
        }
        for (String sign : SIGNS_OF_A_PROXY) {
            if (request.headers().contains(sign)) {
                return Optional.of(new OutsideCaller("THROUGH_A_PROXY", sign + ": " + request.getHeader(sign)));
            }
        }
        HostAndPort authority = request.authority();
        if (authority == null || !isLoopbackName(authority.host())) {
            return Optional.of(new OutsideCaller("OTHER_HOST_NAME", authority == null ? "" : authority.host()));
        }
        return READING.contains(request.method()) ? Optional.empty() : fromOtherSite(request, authority);
    }

    /** A page of another site can make a browser on this machine send something, but not say that it is ours. */
    private static Optional<OutsideCaller> fromOtherSite(HttpServerRequest request, HostAndPort authority) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OWN_FETCH_SITES.contains(site)) {
            return Optional.of(new OutsideCaller("FROM_OTHER_SITE", site));
        }
        String origin = request.getHeader("Origin");
        boolean isOwn = origin == null || origin.equals(request.scheme() + "://" + authority);
        return isOwn ? Optional.empty() : Optional.of(new OutsideCaller("FROM_OTHER_SITE", origin));
    }

    /** Whether an address, written in figures, is of this machine alone. */
    static boolean isLoopback(String address) {
        try {
            return address != null && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unreadable) {
            return false;
        }
    }

    /** Whether a name leads to this machine, whatever a name server answers. */
    static boolean isLoopbackName(String name) {
        return LOOPBACK_NAMES.contains(name.toLowerCase(Locale.ROOT))
                || IPV4.matcher(name).matches();
    }
}
