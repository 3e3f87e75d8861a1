package org.prameen.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser says over the wire: signs in, opens windows, and clicks in them. */
final class Wire {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern SYNC = Pattern.compile("\"syncId\": ?(\\d+)");

    private final String root;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Wire(int port) {
        this.root = "http://localhost:" + port + "/";
    }

    /** A window that is open; each message to the server has its number. */
    final class Tab {

        private final String ui;
        private final String key;
        private int sync;
        private int client;

        private Tab(String init) {
            ui = first(UI, init);
            key = first(KEY, init);
            sync = 0;
        }

        /** What the server answers to going to a page in this window, as a click on the navigation does. */
        String go(String route) throws IOException, InterruptedException {
            String message = "{\"csrfToken\":\"" + key + "\",\"rpc\":[{\"type\":\"event\",\"node\":1,"
                    + "\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + route + "\",\"query\":\"\","
                    + "\"appShellTitle\":\"\",\"historyState\":{},\"trigger\":\"\"}}],"
                    + "\"syncId\":" + sync + ",\"clientId\":" + client + "}";
            String answer = browser.send(
                            HttpRequest.newBuilder(URI.create(root + "?v-r=uidl&v-uiId=" + ui))
                                    .header("Content-Type", "application/json; charset=UTF-8")
                                    .POST(HttpRequest.BodyPublishers.ofString(message))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            Matcher next = SYNC.matcher(answer);
            if (next.find()) {
                sync = Integer.parseInt(next.group(1));
                client++;
            }
            return answer;
        }
    }

    void signIn(String name, String password) throws IOException, InterruptedException {
        String form = "username=" + encoded(name) + "&password=" + encoded(password) + "&_csrf="
                + encoded(first(TOKEN, get("login")));
        HttpResponse<String> in = browser.send(
                HttpRequest.newBuilder(URI.create(root + "login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(in.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("login"));
    }

    Tab open(String route) throws IOException, InterruptedException {
        return new Tab(get("?v-r=init&location=" + route + "&query="));
    }

    String get(String path) throws IOException, InterruptedException {
        return browser.send(
                        HttpRequest.newBuilder(URI.create(root + path))
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
