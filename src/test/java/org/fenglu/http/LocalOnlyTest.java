package org.fenglu.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LocalOnlyTest {

    @TestHTTPResource("/")
    URI root;

    @ParameterizedTest(name = "{0}: open to everybody {1}")
    @CsvSource(textBlock = """
            /,                          true
            /static/bundle/runs-1.js,   true
            /v1/projections,            true
            /v1/projections/batch,      true
            /v1/projections/options,    true
            /v1/comparisons,            true
            /v1/scenarios/abc,          true
            /q/health/ready,            true
            /static,                    true
            '',                         false
            /runs,                      false
            /rates-board,               false
            /entitlements,              false
            /v1/runs,                   false
            /v1/quotes,                 false
            /v1/projections2,           false
            /v1/projections;x=1,        false
            /v1/projections/%2e%2e,     false
            //v1/projections,           false
            /static/..%2fv1/runs,       false
            /q/metrics,                 false
            /q/openapi,                 false
            /q/healthy,                 false
            """)
    void whatIsOpenIsNamed(String path, boolean isOpen) {
        assertThat(PublicPaths.contains(path)).isEqualTo(isOpen);
    }

    @ParameterizedTest(name = "{0}: this machine {1}")
    @CsvSource(textBlock = """
            127.0.0.1,          true
            127.255.255.254,    true
            ::1,                true
            ::ffff:127.0.0.1,   true
            128.0.0.1,          false
            126.255.255.255,    false
            10.0.0.5,           false
            ::ffff:10.0.0.5,    false
            fe80::1,            false
            """)
    void thisMachineIsKnownByItsAddress(String address, boolean isThisMachine) {
        assertThat(OutsideCaller.isLoopback(address)).isEqualTo(isThisMachine);
    }

    /** A name that somebody else answers for can be made to lead here: such a name is not ours. */
    @ParameterizedTest(name = "Host {0}: {1}")
    @CsvSource(textBlock = """
            localhost,              200
            LOCALHOST,              200
            localhost:8080,         200
            127.0.0.1,              200
            127.1.2.3:80,           200
            [::1]:8080,             200
            pay.example,            403
            localhost.example,      403
            127.0.0.1.example:8080, 403
            10.0.0.5,               403
            0.0.0.0,                403
            """)
    void staffIsAnsweredUnderTheNamesOfThisMachine(String host, int status) {
        given().header("Host", host).get("/v1/runs").then().statusCode(status);
    }

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Sec-Fetch-Site  | same-origin          | 400
            Sec-Fetch-Site  | none                 | 400
            Sec-Fetch-Site  | same-site            | 403
            Sec-Fetch-Site  | cross-site           | 403
            Origin          | http://pay.example   | 403
            Origin          | null                 | 403
            Origin          | http://localhost:1   | 403
            X-Forwarded-For | 127.0.0.1            | 403
            Forwarded       | for=127.0.0.1        | 403
            Via             | 1.1 proxy            | 403
            Accept          | application/json     | 400
            """)
    void whatComesFromElsewhereIsNotDone(String header, String value, int status) {
        given().header(header, value)
                .contentType(ContentType.JSON)
                .body("nonsense")
                .post("/v1/runs")
                .then()
                .statusCode(status);
    }

    @Test
    void ourOwnPagesMaySend() {
        given().header("Origin", "http://" + root.getAuthority())
                .contentType(ContentType.JSON)
                .body("nonsense")
                .post("/v1/runs")
                .then()
                .statusCode(400)
                .body("code", equalTo("JSON_MALFORMED"));
    }

    @ParameterizedTest(name = "{0} from outside: {1}")
    @CsvSource(textBlock = """
            /,                   200
            /q/health,           200
            /static/icon.svg,    200
            /runs,               403
            /v1/runs,            403
            /v1/rates,           403
            /v1/nothing,         403
            /q/metrics,          403
            /q/openapi,          403
            /static/../v1/runs,  403
            //v1/runs,           403
            """)
    void anotherMachineSeesOnlyWhatIsPublic(String path, int status) throws SocketException {
        fromOutside().get(path).then().statusCode(status);
    }

    @Test
    void whoIsRefusedIsToldWhy() throws SocketException {
        fromOutside()
                .header("Accept-Language", "en")
                .get("/v1/runs")
                .then()
                .contentType(equalTo("application/problem+json"))
                .body("code", equalTo("NOT_FROM_THIS_MACHINE"))
                .body("detail", containsString("for this machine only"));
        fromOutside()
                .header("Accept", "text/html,*/*")
                .get("/runs")
                .then()
                .contentType(containsString("text/html"))
                .body(containsString("这个地址只供本机使用"));
    }

    /** A header that says this machine opens nothing. */
    @Test
    void noHeaderOpensAnything() throws SocketException {
        fromOutside()
                .header("Host", "localhost")
                .header("X-Forwarded-For", "127.0.0.1")
                .get("/v1/runs")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_FROM_THIS_MACHINE"));
    }

    /** Through an address of this machine that others know it by; the server sees that address. */
    private RequestSpecification fromOutside() throws SocketException {
        Optional<InetAddress> outer = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .findFirst();
        Assumptions.assumeTrue(outer.isPresent(), "This machine has no address but loopback");
        return given().urlEncodingEnabled(false)
                .baseUri("http://" + outer.get().getHostAddress())
                .port(root.getPort());
    }
}
