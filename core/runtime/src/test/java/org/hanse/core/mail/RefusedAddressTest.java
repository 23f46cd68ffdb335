package org.hanse.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hanse.api.host.AddressRefusedException;
import org.hanse.core.settings.Configuration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedAddressTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            550 5.1.1 no such user,             true
            550 no such user here,              true
            553 5.1.3 that is no address,       true
            550 5.7.1 relaying denied,          false
            552 5.2.2 the mailbox is full,      false
            450 4.1.1 come again,               false
            """)
    void only_an_address_that_does_not_exist_is_refused_for_good(String answer, boolean refused) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> conversation = CompletableFuture.runAsync(() -> converse(server, answer));
            MailRoute route = MailRoute.of(
                    Configuration.of(Map.of(
                            "hanse.mail.host",
                            server.getInetAddress().getHostAddress(),
                            "hanse.mail.port",
                            Integer.toString(server.getLocalPort()),
                            "hanse.mail.encryption",
                            "none",
                            "hanse.mail.from",
                            "community@rivage.example")),
                    Optional.empty());
            Throwable thrown = catchThrowable(() -> route.transport()
                    .send("ben@example.org", "Subject: a\r\n\r\nb".getBytes(StandardCharsets.US_ASCII)));

            assertThat(thrown).isInstanceOf(IOException.class).hasMessageContaining(answer.substring(0, 3));
            assertThat(thrown instanceof AddressRefusedException).isEqualTo(refused);
            conversation.join();
        }
    }

    /** A server that takes every sender and no recipient (RFC 5321). */
    private static void converse(ServerSocket server, String answer) {
        try (Socket socket = server.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            say(socket, "220 ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                say(socket, line.startsWith("RCPT") ? answer : "250 fine");
            }
        } catch (IOException e) {
            // The client is gone, as it may be.
        }
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
