package org.journeymaps.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A logged-in reader of a running host, who asks for one page again and again. */
final class PageReader {
    private static final int START_SECONDS = 120;

    private final HttpClient client;
    private final HttpRequest page;

    private PageReader(HttpClient client, HttpRequest page) {
        this.client = client;
        this.page = page;
    }

    /** Waits until the host answers, and logs in. */
    static PageReader of(HostProcess host, String path) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        String token = Jsoup.parse(awaitLoginPage(client, host)).select("input[type=hidden]").stream()
                .filter(field -> field.attr("name").startsWith("atl"))
                .map(Element::val)
                .findFirst()
                .orElse("");
        String form = "os_username=ben&os_password=ben&atl_token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        client.send(
                HttpRequest.newBuilder(URI.create(host.address() + "/dologin.action"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        return new PageReader(
                client,
                HttpRequest.newBuilder(URI.create(host.address() + path)).build());
    }

    private static String awaitLoginPage(HttpClient client, HostProcess host) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(host.address() + "/login.action"))
                .build();
        for (int second = 0; second < START_SECONDS; second++) {
            host.requireAlive();
            try {
                HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return answer.body();
                }
            } catch (IOException stillStarting) {
                // Nobody listens yet; the next round asks again.
            }
            Thread.sleep(1000);
        }
        throw new IllegalStateException("The host did not answer within " + START_SECONDS + " seconds");
    }

    /** The page as the reader gets it. */
    String read() throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(page, BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.uri().equals(page.uri())) {
            throw new IllegalStateException(
                    "Expected " + page.uri() + ", got " + answer.statusCode() + " from " + answer.uri());
        }
        return answer.body();
    }

    /** Microseconds for one answer, body included. */
    double time() throws IOException, InterruptedException {
        long start = System.nanoTime();
        read();
        return (System.nanoTime() - start) / 1000.0;
    }
}
