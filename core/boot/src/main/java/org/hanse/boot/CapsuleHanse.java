package org.hanse.boot;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.host.Hanse;
import org.hanse.api.view.Slot;

/**
 * The runtime, which switches the context class loader at its own entries, and the loader that goes with it.
 *
 * @param runtime the runtime
 * @param loader what loaded it
 */
record CapsuleHanse(Hanse runtime, RuntimeLoader loader) implements Hanse {

    @Override
    public Servlet servlet() {
        return runtime.servlet();
    }

    @Override
    public String render(Slot slot, Map<String, String> parameters, HttpServletRequest request) {
        return runtime.render(slot, parameters, request);
    }

    @Override
    public String head(HttpServletRequest request) {
        return runtime.head(request);
    }

    @Override
    public Optional<String> token(HttpServletRequest request, String origin) {
        return runtime.token(request, origin);
    }

    @Override
    public void signedOut(String issuer, String subject) {
        runtime.signedOut(issuer, subject);
    }

    @Override
    public boolean left(String issuer, String subject) {
        return loader.within(() -> runtime.left(issuer, subject));
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        return loader.within(() -> runtime.run(arguments, out));
    }

    @Override
    public void close() {
        try (loader) {
            loader.within(() -> {
                runtime.close();
                return true;
            });
        }
    }
}
