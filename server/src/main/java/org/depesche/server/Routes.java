package org.depesche.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/** Every address that the server answers to, in the order in which they are tried. */
final class Routes {

  private static final String JSON = "application/json";

  /**
   * @param path as Javalin writes it: {@code {id}} is one segment, {@code <file>} may hold slashes
   */
  record Route(String path, Handler handler) {}

  private Routes() {}

  static List<Route> of(Answers answers) {
    return List.of(
        new Route("/", context -> WebFiles.send("index.html", context)),
        new Route("/web/<file>", context -> WebFiles.send(context.pathParam("file"), context)),
        new Route("/openapi.yaml", context -> WebFiles.send("openapi.yaml", context)),
        new Route(
            "/events.json",
            context -> json(context, answers.events(EventParameters.read(context)))),
        new Route(
            "/events/{id}.json", context -> json(context, answers.event(context.pathParam("id")))),
        new Route("/claims.json", context -> json(context, answers.claims())),
        new Route("/stories.json", context -> json(context, answers.stories())),
        new Route("/documents.json", context -> json(context, answers.documents())),
        new Route(
            "/documents/{id}.json",
            context -> json(context, answers.document(context.pathParam("id")))));
  }

  private static void json(Context context, String body) {
    context.contentType(JSON).result(body);
  }
}
