package org.depesche.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.depesche.export.ModelJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Questions and answers of the DevTools protocol, as JSON over one WebSocket. */
final class DevTools implements WebSocket.Listener, AutoCloseable {

  private final StringBuilder partial = new StringBuilder();
  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final List<JsonNode> exceptions = new CopyOnWriteArrayList<>();
  private final AtomicInteger count = new AtomicInteger();
  private @Nullable WebSocket socket;

  private DevTools() {}

  /** Speaks to the first page of the browser that listens there. */
  static DevTools ofPage(URI browser) throws IOException {
    JsonNode pages = ModelJson.mapper().readTree(new Http(browser).get("/json").body());
    for (JsonNode page : pages) {
      if (page.path("type").asString().equals("page")) {
        URI address = URI.create(page.path("webSocketDebuggerUrl").asString());
        DevTools tools = new DevTools();
        tools.socket =
            HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, tools).join();
        return tools;
      }
    }
    throw new IOException("the browser has no page: " + pages);
  }

  /** What the browser answers to a command. */
  JsonNode ask(String method, Map<String, Object> parameters) {
    int id = count.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    asked.put(id, answer);
    Map<String, Object> question = Map.of("id", id, "method", method, "params", parameters);
    if (socket != null) {
      socket.sendText(ModelJson.mapper().writeValueAsString(question), true).join();
    }
    try {
      return answer.get(60, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("no answer to " + method, e);
    }
  }

  /** What scripts threw and did not catch, so far. */
  List<JsonNode> exceptions() {
    return List.copyOf(exceptions);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      JsonNode message = ModelJson.mapper().readTree(partial.toString());
      partial.setLength(0);
      receive(message);
    }
    webSocket.request(1);
    return null;
  }

  private void receive(JsonNode message) {
    CompletableFuture<JsonNode> answer = asked.remove(message.path("id").asInt(0));
    if (answer != null) {
      answer.complete(message.path("result"));
    } else if (message.path("method").asString("").equals("Runtime.exceptionThrown")) {
      exceptions.add(message.path("params"));
    }
  }

  @Override
  public void close() {
    if (socket != null) {
      socket.abort();
    }
  }
}
