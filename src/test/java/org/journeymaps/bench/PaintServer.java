package org.journeymaps.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.journeymaps.testing.AppFiles;

/** Hands out ready texts to the browser of {@link PaintBenchmark}; whatever takes time was done before. */
final class PaintServer implements AutoCloseable {
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final HttpServer server;

    /** On a free port. */
    static PaintServer start(Path mermaidScript) {
        try {
            PaintServer server =
                    new PaintServer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            server.put("/mermaid.js", Files.readString(mermaidScript));
            for (String name : new String[] {"view.css", "view.js"}) {
                server.put("/" + name, AppFiles.text("web/" + name));
            }
            for (String name : new String[] {"clock.js", "map.js", "map.html", "journey.js", "journey.html"}) {
                server.put("/" + name, AppFiles.text("bench/paint/" + name));
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PaintServer(HttpServer server) {
        this.server = server;
        server.createContext("/", this::answer);
        server.start();
    }

    /** From now on this text stands at the path. */
    void put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A page of its own around a text: the template's file with the text in its place. */
    void putPage(String path, String template, String text) {
        put(path, AppFiles.text("bench/paint/" + template).replace("@content@", text));
    }

    String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = files.get(path);
        if (body == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            exchange.getResponseHeaders().set("Content-Type", type(path));
            // Scripts and styles come from the browser's cache, as they do for somebody who reads a second page.
            boolean keeps = path.endsWith(".js") || path.endsWith(".css");
            exchange.getResponseHeaders().set("Cache-Control", keeps ? "max-age=3600" : "no-store");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static String type(String path) {
        String kind = path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : "text/html";
        return kind + "; charset=utf-8";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
