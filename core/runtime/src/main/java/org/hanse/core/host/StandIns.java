package org.hanse.core.host;

import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hanse.core.view.Escape;

/**
 * Stand in what is rendered for what is another at each request: the token of the host's forms, which some hosts mask
 * anew each time, the nonce, and the way back, which has the query of the page. So what was rendered for one request can
 * be shown at a later one. Nobody can guess them.
 */
final class StandIns {

    private final String token = UUID.randomUUID().toString();
    private final String nonce = UUID.randomUUID().toString();
    private final String path = "/" + UUID.randomUUID();
    private final UnaryOperator<String> seal;

    /** Stand in, with what makes the way back of a path. */
    StandIns(UnaryOperator<String> seal) {
        this.seal = seal;
    }

    HostPage in(HostPage page) {
        return new HostPage(
                page.user(),
                page.locale(),
                page.zone(),
                page.formToken().map(field -> Map.entry(field.getKey(), token)),
                page.nonce().map(own -> nonce),
                page.path().map(own -> path),
                page.origin(),
                page.base(),
                page.visit(),
                page.patience());
    }

    /** Return markup with what belongs to the request of a page. */
    String out(String markup, HostPage page) {
        String value = page.formToken().map(Map.Entry::getValue).orElse("");
        return back(markup, page)
                .replace(token, Escape.html(value))
                .replace(nonce, Escape.html(page.nonce().orElse("")));
    }

    /** What has a way back was sealed here, so that nobody waits for the key. */
    private String back(String markup, HostPage page) {
        return markup.contains(path)
                ? markup.replace(
                        seal.apply(path), Escape.html(seal.apply(page.path().orElse("/"))))
                : markup;
    }
}
