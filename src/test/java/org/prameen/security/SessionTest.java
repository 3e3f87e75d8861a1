package org.prameen.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.WorldOffices;
import org.prameen.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in over the wire, as a browser does it. */
@IntegrationTest
class SessionTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    People people;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private PersonId id;
    private String name;

    @BeforeEach
    void hireSomebody() {
        id = world.agency().coordinator();
        name = AsSystem.call(() -> people.get(id)).username();
    }

    @Test
    void aLoginGetsANewSession() throws Exception {
        String token = openDoor();
        String before = session();

        HttpResponse<String> in = signIn(token, WorldOffices.PASSWORD);

        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(in.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("login"));
        assertThat(session()).isNotEqualTo(before);
    }

    @Test
    void theDoorSaysWrongFirstAndLockedAfterTooMany() throws Exception {
        for (int guess = 0; guess < LoginThrottle.FREE; guess++) {
            assertThat(signIn(openDoor(), "wrong").headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/login?error"));
        }

        assertThat(signIn(openDoor(), WorldOffices.PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?locked"));
    }

    @Test
    void pagesAnswerWithTheirTrueStatus() throws Exception {
        signIn(openDoor(), WorldOffices.PASSWORD);

        assertThat(get("cases").statusCode()).isEqualTo(200);
        assertThat(get("no-such-page").statusCode()).isEqualTo(404);
        assertThat(get("cases/not-even-an-id/plan").statusCode()).isEqualTo(404);
        assertThat(get("people").statusCode()).isEqualTo(403);
    }

    @Test
    void whoeverIsDisabledLosesTheSessionTheyHave() throws Exception {
        signIn(openDoor(), WorldOffices.PASSWORD);
        assertThat(get("cases").statusCode()).isEqualTo(200);

        AsSystem.run(() -> {
            Person person = people.get(id);
            people.change(id, person.name(), person.email(), false);
        });

        assertThat(get("cases").statusCode()).isEqualTo(302);
    }

    @Test
    void aWithdrawnRoleIsGoneWithTheNextRequest() throws Exception {
        PersonId administrator = world.person(Role.ADMINISTRATOR, "KOTHO");
        world.person(Role.ADMINISTRATOR, "KOTHO");
        name = AsSystem.call(() -> people.get(administrator)).username();
        signIn(openDoor(), WorldOffices.PASSWORD);
        assertThat(get("people").statusCode()).isEqualTo(200);

        AsSystem.run(() -> people.withdraw(
                administrator,
                Role.ADMINISTRATOR,
                people.get(administrator).assignments().get(0).organisation()));

        assertThat(get("people").statusCode()).isEqualTo(403);
    }

    private String openDoor() throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("login").body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> signIn(String token, String password) throws IOException, InterruptedException {
        String form = "username=" + encoded(name) + "&password=" + encoded(password) + "&_csrf=" + encoded(token);
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
