package org.depesche.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.depesche.export.ModelJson;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Every error as {@code application/problem+json} (RFC 9457) with a {@code mend}; never a stack
 * trace: that goes to the log of whoever runs the server.
 */
final class Problems {

  private static final System.Logger LOG = System.getLogger(Problems.class.getName());
  private static final String MEDIA_TYPE = "application/problem+json";
  private static final String LOOK = "Look into /openapi.yaml for the addresses that there are.";

  private Problems() {}

  private record Body(String title, int status, String detail, String mend) {}

  static void register(RoutesConfig routes) {
    routes.exception(Problem.class, (problem, context) -> write(problem, context));
    routes.exception(
        HttpResponseException.class,
        (e, context) ->
            write(new Problem(e.getStatus(), "Nothing answers to this address.", LOOK), context));
    routes.exception(
        Exception.class,
        (e, context) -> {
          LOG.log(System.Logger.Level.ERROR, "no answer to " + context.path(), e);
          write(new Problem(500, "The server failed.", "Its log says why."), context);
        });
  }

  private static void write(Problem problem, Context context) {
    context.status(problem.status()).contentType(MEDIA_TYPE).result(json(problem));
  }

  private static String json(Problem problem) {
    int status = problem.status();
    return ModelJson.toJson(
        new Body(HttpStatus.getMessage(status), status, problem.detail(), problem.mend()));
  }

  /** For requests that break HTTP so badly that they never reach a route. */
  static final class OfJetty implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      Problem problem =
          new Problem(response.getStatus(), "The request is no proper HTTP request.", LOOK);
      Guard.HEADERS.forEach(response.getHeaders()::put);
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, MEDIA_TYPE);
      byte[] body = json(problem).getBytes(StandardCharsets.UTF_8);
      response.write(true, ByteBuffer.wrap(body), callback);
      return true;
    }
  }
}
