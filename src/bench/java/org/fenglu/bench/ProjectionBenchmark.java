package org.fenglu.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;

/**
 * How long a running service takes for a projection of thirty years, from the request to the whole answer; to run it:
 * docs/performance.md. The service must allow as many requests a minute as are sent.
 *
 * <p>Arguments: address of the service, requests for the warm-up, requests that are measured.
 */
public final class ProjectionBenchmark {

    private static final String REQUEST = """
            {
              "from": "2026-12", "months": 360,
              "officer": {
                "region": "310000", "scheme": "example-seven-grade", "form": "DIRECT_CONTRACT",
                "payer": "GOVERNMENT", "status": "REGULAR", "hiredOn": "2026-12-01",
                "placement": {
                  "GRADE": "AUX_4", "STEP": "1", "POST_FAMILY": "DUTY", "POST": "PATROL",
                  "EDUCATION": "JUNIOR_COLLEGE"
                },
                "fund": {"rate": "7%%", "firstJob": true}
              },
              "facts": {"counts": {"NIGHT_DUTY": "4"}, "monthlyAssessment": "COMPETENT"},
              "annualAssessment": {"result": "COMPETENT", "month": 12},
              "career": {"byRule": true},
              "growth": {
                "averageWage": {"kind": "%s"},
                "minimumWage": {"kind": "WITH_AVERAGE_WAGE"},
                "payStandard": {"kind": "FIXED", "percent": "5%%", "everyYears": 3},
                "prices": {"kind": "FIXED", "percent": "2%%"}
              },
              "paths": 1000, "seed": 1
            }
            """;

    private static final double NANOS_PER_MILLI = 1e6;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    private ProjectionBenchmark(String service) {
        this.address = URI.create(service).resolve("/v1/projections");
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ProjectionBenchmark benchmark = new ProjectionBenchmark(arguments[0]);
        int warmUp = Integer.parseInt(arguments[1]);
        int measured = Integer.parseInt(arguments[2]);
        benchmark.report("one path of 360 months", "HISTORICAL_MEAN", warmUp, measured);
        benchmark.report("with 1,000 sampled paths", "SAMPLED", warmUp / 10, measured / 10);
    }

    private void report(String name, String kind, int warmUp, int measured) throws IOException, InterruptedException {
        for (int request = 0; request < warmUp; request++) {
            nanos(kind);
        }
        long[] nanos = new long[measured];
        for (int request = 0; request < measured; request++) {
            nanos[request] = nanos(kind);
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%s: %d requests, p50 %.1f ms, p99 %.1f ms, most %.1f ms%n",
                name,
                measured,
                nanos[measured / 2] / NANOS_PER_MILLI,
                nanos[measured * 99 / 100] / NANOS_PER_MILLI,
                nanos[measured - 1] / NANOS_PER_MILLI);
    }

    private long nanos(String kind) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(String.format(REQUEST, kind)))
                .build();
        long begun = System.nanoTime();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        long ended = System.nanoTime();
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return ended - begun;
    }
}
