package org.depesche.fetch;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * Sends one GET request and reads the answer, HTTP/1.1, one connection a request.
 *
 * <p>It connects to the network address that it is given and to no other, which the HTTP client of
 * the JDK cannot: that one asks for the addresses of the host by itself, after any check, and may
 * be told something else than the check was.
 */
final class Wire {

  private final FetchLimits limits;
  private final SSLContext tls;

  Wire(FetchLimits limits, SSLContext tls) {
    this.limits = limits;
    this.tls = tls;
  }

  /** Trusts what the JDK trusts. */
  static SSLContext standardTls() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK has no TLS", e);
    }
  }

  /** An answer with its body, decompressed; empty unless the status is a success. */
  record Received(Head head, byte[] body) {}

  /**
   * @param networkAddresses of the host, tried in their order until one takes the connection
   * @param fields of the request, besides {@code Host} and {@code Connection}
   * @param bytes the most that the body may have, decompressed
   */
  Received get(
      Address address, List<InetAddress> networkAddresses, Map<String, String> fields, int bytes)
      throws FetchException {
    AtomicBoolean late = new AtomicBoolean();
    try (Socket socket = connect(address, networkAddresses)) {
      Thread watch = closeLater(socket, late);
      try {
        return exchange(address, socket, fields, bytes);
      } catch (IOException e) {
        throw late.get() ? tooSlow(limits.whole()) : failure(e);
      } finally {
        watch.interrupt();
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private Socket connect(Address address, List<InetAddress> networkAddresses) throws IOException {
    IOException first = null;
    for (InetAddress networkAddress : networkAddresses) {
      Socket socket = new Socket();
      try {
        socket.connect(
            new InetSocketAddress(networkAddress, address.effectivePort()),
            (int) limits.connect().toMillis());
        socket.setSoTimeout((int) limits.silence().toMillis());
        return socket;
      } catch (IOException e) {
        socket.close();
        first = first == null ? e : first;
      }
    }
    throw first == null ? new IOException("it has no network address") : first;
  }

  /** A host that sends a byte now and then is never silent, and would never end. */
  private Thread closeLater(Socket socket, AtomicBoolean late) {
    return Thread.ofVirtual()
        .start(() -> {
          try {
            Thread.sleep(limits.whole());
            late.set(true);
            socket.close();
          } catch (InterruptedException | IOException e) {
            // Interrupted: it came in time. Not closed: then it ends by its silence.
            return;
          }
        });
  }

  private Received exchange(Address address, Socket socket, Map<String, String> fields, int bytes)
      throws IOException, FetchException {
    Socket channel = address.secure() ? encrypted(address, socket) : socket;
    channel.getOutputStream().write(request(address, fields));
    channel.getOutputStream().flush();
    InputStream stream = new BufferedInputStream(channel.getInputStream());
    Head head = Head.read(stream);
    if (head.status() < 200 || head.status() > 299 || head.status() == 204) {
      return new Received(head, new byte[0]);
    }
    byte[] body = Coding.decode(head, Framed.body(head, stream)).readNBytes(bytes + 1);
    return new Received(head, body);
  }

  /** Encryption over the connection; the certificate must be that of the host's name. */
  private Socket encrypted(Address address, Socket socket) throws IOException {
    String name = address.host().replaceAll("[\\[\\]]", "");
    SSLSocket encrypted =
        (SSLSocket)
            tls.getSocketFactory().createSocket(socket, name, address.effectivePort(), true);
    SSLParameters parameters = encrypted.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    encrypted.setSSLParameters(parameters);
    encrypted.startHandshake();
    return encrypted;
  }

  private static byte[] request(Address address, Map<String, String> fields) {
    StringBuilder request =
        new StringBuilder("GET ")
            .append(address.file())
            .append(" HTTP/1.1\r\nHost: ")
            .append(address.authority())
            .append("\r\n");
    fields.forEach(
        (name, value) -> request.append(name).append(": ").append(oneLine(value)).append("\r\n"));
    request.append("Connection: close\r\n\r\n");
    return request.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A line end in a value would begin another field, or another request. */
  private static String oneLine(String value) {
    return value.replaceAll("\\p{Cntrl}", " ");
  }

  private FetchException failure(IOException e) {
    return switch (e) {
      case SocketTimeoutException timeout -> tooSlow(limits.silence());
      case SSLException tlsFailure ->
          FetchException.passing(
              Refusal.UNREACHABLE,
              "its certificate or encryption is not accepted (" + reason(e) + ")");
      case EOFException end ->
          FetchException.passing(Refusal.BROKEN_ANSWER, "its answer broke off; try again");
      case ZipException zip ->
          FetchException.passing(Refusal.BROKEN_ANSWER, "its answer is badly compressed");
      default ->
          FetchException.passing(
              Refusal.UNREACHABLE, "cannot be reached (" + reason(e) + "); try again");
    };
  }

  private static FetchException tooSlow(Duration limit) {
    return FetchException.passing(
        Refusal.UNREACHABLE,
        "does not answer, or not to the end, within " + limit.toSeconds() + " s; try again");
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : Plain.line(message);
  }
}
