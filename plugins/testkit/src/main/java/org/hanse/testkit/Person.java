package org.hanse.testkit;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.host.HostUser;
import org.hanse.api.security.Caller;
import org.hanse.core.community.Memberships;
import org.hanse.core.container.Container;
import org.hanse.core.profile.Arrivals;

/** Somebody who uses Hanse over HTTP. Paths are those below the mount, such as {@code /c/masons}. */
public final class Person {

    private static final String HTML = "text/html";
    private static final String JSON = "application/json";

    private final RunningHanse hanse;
    private final Browser browser;
    private final Optional<HostUser> user;

    Person(RunningHanse hanse, Browser browser, Optional<HostUser> user) {
        this.hanse = hanse;
        this.browser = browser;
        this.user = user;
    }

    /** Return the display name; empty if nobody is signed in. */
    public String name() {
        return user.map(HostUser::name).orElse("");
    }

    /** Return the e-mail address, by which Hanse does not know the person; empty if nobody is signed in. */
    String email() {
        return user.flatMap(HostUser::email).orElse("");
    }

    /**
     * Return the id as a member; the first question makes the person one.
     *
     * @throws HanseException NOT_SIGNED_IN if nobody is signed in
     */
    public long id() {
        HostUser signedIn = user.orElseThrow(
                () -> new HanseException(ErrorCode.NOT_SIGNED_IN, "nobody is signed in: use hanse.person(…)"));
        return hanse.with(Arrivals.class, arrivals -> arrivals.memberFor(signedIn));
    }

    /** Return who asks, for services of the api, with the communities that the person belongs to now. */
    public Caller caller() {
        return hanse.inRequest(
                container -> user.map(signedIn -> caller(signedIn, container)).orElse(ANONYMOUS));
    }

    private static final Caller ANONYMOUS = Caller.anonymous(Locale.ENGLISH, ZoneOffset.UTC);

    private static Caller caller(HostUser user, Container container) {
        long member = container.get(Arrivals.class).memberFor(user);
        return new Caller(
                OptionalLong.of(member),
                user.name(),
                user.locale(),
                user.zone(),
                Map.copyOf(container.get(Memberships.class).of(member)),
                user.groups(),
                user.administrator());
    }

    /** Read a page. */
    public HttpResponse<String> get(String path) {
        return browser.send(browser.request(path, HTML));
    }

    /** Read JSON. */
    public HttpResponse<String> json(String path) {
        return browser.send(browser.request(path, JSON));
    }

    /** Send a form; the answer to a redirect is the redirect itself. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return browser.send(browser.request(path, HTML)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Send JSON. */
    public HttpResponse<String> postJson(String path, String body) {
        return browser.send(
                browser.request(path, JSON).header("Content-Type", JSON).POST(BodyPublishers.ofString(body)));
    }

    /** Return the path below the mount that a redirect leads to. */
    public static String location(HttpResponse<?> response) {
        String target = response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(
                        "no redirect, but %d: %s".formatted(response.statusCode(), response.body())));
        return URI.create(target).getRawPath().substring(TestServer.CONTEXT.length() + TestServer.MOUNT.length());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
