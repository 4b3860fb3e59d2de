package org.fenglu.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * How many requests one address may send: so many at once, and as many again over a minute, evenly. An IPv6 address
 * counts with its network, of which one subscriber has all. Only so many addresses are remembered; the one not seen for
 * the longest time is forgotten first.
 */
final class RequestAllowance {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int ADDRESSES = 10_000;
    private static final int NETWORK_BYTES = 8;

    private final int requests;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(WINDOW)
            .build();

    /** An allowance of so many requests a minute, at least one. */
    RequestAllowance(int requests) {
        if (requests < 1) {
            throw new IllegalArgumentException("An allowance is of at least one request a minute, found " + requests);
        }
        this.requests = requests;
    }

    int requests() {
        return requests;
    }

    /** Takes so many requests off an address's allowance, if they are left; never more than all of it. */
    ConsumptionProbe take(SocketAddress address, int asked) {
        return buckets.get(network(address), unseen -> full()).tryConsumeAndReturnRemaining(Math.min(asked, requests));
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, WINDOW))
                .build();
    }

    static String network(SocketAddress address) {
        String host = String.valueOf(address.hostAddress());
        try {
            InetAddress parsed = InetAddress.getByName(host);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : host;
        } catch (UnknownHostException local) {
            return host;
        }
    }
}
