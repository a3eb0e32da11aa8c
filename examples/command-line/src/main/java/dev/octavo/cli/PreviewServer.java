package dev.octavo.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Shows the files of a site to browsers on this computer, and to no other. */
final class PreviewServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("pdf", "application/pdf"));

    private final HttpServer server;
    private final Path site;
    private final String base;

    private PreviewServer(HttpServer server, Path site, String base) {
        this.server = server;
        this.site = site;
        this.base = base;
    }

    /**
     * Starts a server.
     *
     * @param base the path below which the site stands, with a slash at both ends
     * @param port the port, 0 for any that is free
     * @throws UsageException if the port cannot be had
     */
    static PreviewServer start(Path site, String base, int port) throws IOException {
        HttpServer http = HttpServer.create();
        try {
            http.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException | IllegalArgumentException e) {
            throw new UsageException("cannot serve at port " + port + ": " + e.getMessage());
        }
        PreviewServer server = new PreviewServer(http, site.toRealPath(), base);
        http.createContext("/", server::answer);
        http.start();
        return server;
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + base;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            Path file = file(exchange.getRequestURI().getPath());
            boolean found = Files.isRegularFile(file);
            send(found ? 200 : 404, found ? file : site.resolve("404.html"), exchange);
        }
    }

    private Path file(String path) throws IOException {
        if (!path.startsWith(base)) {
            return site;
        }
        String name = path.substring(base.length());
        try {
            Path file = site.resolve(name.isEmpty() || name.endsWith("/") ? name + "index.html" : name)
                    .normalize();
            boolean isShown = file.startsWith(site)
                    && !site.relativize(file).toString().startsWith(".")
                    && Files.isRegularFile(file)
                    && file.toRealPath().startsWith(site);
            return isShown ? file : site;
        } catch (InvalidPathException e) {
            return site;
        }
    }

    private static void send(int status, Path file, HttpExchange exchange) throws IOException {
        byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        exchange.getResponseHeaders().set("Content-Type", type(file));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean bodiless = exchange.getRequestMethod().equals("HEAD") || bytes.length == 0;
        exchange.sendResponseHeaders(status, bodiless ? -1 : bytes.length);
        if (!bodiless) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String type(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
