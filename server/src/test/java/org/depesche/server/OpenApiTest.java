package org.depesche.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.depesche.model.EventType;
import org.junit.jupiter.api.Test;

/** The description says what is there, all of it and nothing else. */
class OpenApiTest {

  /** A key of the mapping {@code paths}: two blanks, a slash, and nothing behind the colon. */
  private static final Pattern PATH = Pattern.compile("(?m)^  (/\\S*):$");

  @Test
  void describesEveryRouteAndEachOneAnswers() {
    try (DepescheServer server = DepescheServer.start(Example.archive(), "127.0.0.1", 0)) {
      Http http = new Http(server.address());
      List<String> described = paths(http.get("/openapi.yaml").body());
      assertThat(described)
          .as("paths in openapi.yaml against Routes: add what is missing")
          .containsExactlyInAnyOrderElementsOf(
              Routes.of(new Answers(Example.archive())).stream()
                  .map(route -> route.path().replace('<', '{').replace('>', '}'))
                  .toList());
      for (String path : described) {
        assertThat(http.get(example(path)).statusCode()).as(path).isEqualTo(200);
      }
    }
  }

  @Test
  void namesEveryEventType() {
    try (DepescheServer server = DepescheServer.start(Example.archive(), "127.0.0.1", 0)) {
      String description = new Http(server.address()).get("/openapi.yaml").body();
      for (EventType type : EventType.values()) {
        assertThat(description).contains("- " + type.name() + "\n");
      }
    }
  }

  private static List<String> paths(String description) {
    return PATH.matcher(description).results().map((MatchResult match) -> match.group(1)).toList();
  }

  private static String example(String path) {
    return path.replace("/events/{id}", "/events/visit-1")
        .replace("/documents/{id}", "/documents/" + Example.VISIT.id())
        .replace("{file}", "style.css");
  }
}
