package org.hanse.sample.intranet;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.hanse.doctor.DoctorCommand;
import picocli.CommandLine;

/**
 * What programs print about the intranet, as a terminal shows it, so that it can be in a picture.
 *
 * @param address of the intranet; in pictures it has the port of the documentation
 */
record Terminal(String address) {

    private static final String DOCUMENTED = "http://localhost:8080";

    private static final String PAGE = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Terminal</title><style>
            body { margin: 0; padding: 24px 28px; background: #14191f; color: #dfe5ea; }
            pre { margin: 0; font: 14px/1.55 "DejaVu Sans Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
            b { color: #8fd0a8; font-weight: 400; }
            </style></head><body><pre><b>$ %s</b>
            %s</pre></body></html>
            """;

    /** Return what the doctor prints of the home page. */
    String doctor(String... options) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        String[] arguments = new String[options.length + 1];
        System.arraycopy(options, 0, arguments, 0, options.length);
        arguments[options.length] = address + "/";
        new CommandLine(new DoctorCommand(new PrintStream(printed, true, StandardCharsets.UTF_8))).execute(arguments);
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Return JSON from below the mount, in lines that a person reads. */
    String read(String path) throws IOException {
        ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        return json.writeValueAsString(
                json.readTree(URI.create(address + IntranetHost.MOUNT + path).toURL()));
    }

    /** Show a command, where {@code {}} is the intranet, and what it printed. */
    void show(Page page, String command, String printed) {
        // The policy of the page before would hold for this one, too.
        page.navigate("about:blank");
        // Full pages are as high as the window at least: the picture ends with the words.
        page.setViewportSize(1000, 120);
        page.setContent(PAGE.formatted(command.replace("{}", DOCUMENTED), escaped(printed)));
    }

    private String escaped(String text) {
        return text.replace(address, DOCUMENTED).replace("&", "&amp;").replace("<", "&lt;");
    }
}
