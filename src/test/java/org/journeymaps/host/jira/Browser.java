package org.journeymaps.host.jira;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeymaps.host.jira.JiraClient.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without a screen: keeps cookies, follows redirects and sends forms with the token they hold. */
final class Browser {

    private final JiraEmulator jira;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Browser(JiraEmulator jira) {
        this.jira = jira;
    }

    void logIn(String user) throws IOException {
        open("/login");
        submit("/login", Map.of("username", user, "password", user));
    }

    Document open(String path) throws IOException {
        return Jsoup.parse(
                send(HttpRequest.newBuilder(URI.create(jira.baseUrl() + path))).text(), jira.baseUrl());
    }

    /** Sends a form as the session's own page would. */
    Document submit(String path, Map<String, String> values) throws IOException {
        String token = open("/login").select("form.stacked input[name=token]").attr("value");
        return Jsoup.parse(post(path, values, token).text(), jira.baseUrl());
    }

    Answer post(String path, Map<String, String> values, String token) throws IOException {
        String form = values.entrySet().stream()
                .map(each -> "&" + each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("", "token=" + token, ""));
        return send(HttpRequest.newBuilder(URI.create(jira.baseUrl() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    Answer send(HttpRequest.Builder request) throws IOException {
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
