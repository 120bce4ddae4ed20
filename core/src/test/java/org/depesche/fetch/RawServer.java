package org.depesche.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Says the same few bytes to everybody, whether they are HTTP or not. */
final class RawServer implements AutoCloseable {

  interface Saying {
    void say(OutputStream out) throws IOException;
  }

  private final ServerSocket socket;

  RawServer(String saying) throws IOException {
    this(out -> out.write(saying.getBytes(StandardCharsets.UTF_8)));
  }

  RawServer(Saying saying) throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(() -> serve(saying));
  }

  private void serve(Saying saying) {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        var in = new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII);
        BufferedReader request = new BufferedReader(in);
        boolean robots = request.readLine().contains("/robots.txt");
        for (String line = request.readLine(); line != null && !line.isEmpty(); ) {
          line = request.readLine();
        }
        if (robots) {
          client
              .getOutputStream()
              .write("HTTP/1.1 404 None\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } else {
          saying.say(client.getOutputStream());
        }
      } catch (IOException e) {
        continue; // the client has gone, or the server is closed
      }
    }
  }

  String address() {
    return "http://127.0.0.1:" + socket.getLocalPort() + "/";
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
