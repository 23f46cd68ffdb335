package org.hanse.sample.tiers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the styles of a page do to a view in it, and a view to the page. */
class HostStylesTest {

    /** What a reader could not read or use, by boxes: text over text, text that is cut, actions that cannot be hit. */
    private static final String UNREADABLE = """
            () => {
                const view = document.querySelector('.place .hanse');
                const shown = node => node.checkVisibility() && !node.closest('.hanse-hidden, .hanse-status, [aria-hidden]');
                const hasText = node => [...node.childNodes].some(child => child.nodeType === 3 && child.data.trim());
                const texts = [...view.querySelectorAll('*')].filter(node => shown(node) && hasText(node));
                const boxes = texts.map(node => {
                    const range = document.createRange();
                    const words = [...node.childNodes].filter(child => child.nodeType === 3 && child.data.trim());
                    range.setStart(words[0], 0);
                    range.setEnd(words.at(-1), words.at(-1).length);
                    return { node, lines: [...range.getClientRects()] };
                });
                const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
                    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
                const wrong = [];
                const name = node => node.localName + '.' + node.className + ' "' + node.textContent.trim().slice(0, 30) + '"';
                boxes.forEach((one, at) => boxes.slice(at + 1).forEach(other => {
                    const related = one.node.contains(other.node) || other.node.contains(one.node);
                    if (!related && one.lines.some(a => other.lines.some(b => over(a, b)))) {
                        wrong.push(name(one.node) + ' lies over ' + name(other.node));
                    }
                }));
                for (const node of view.querySelectorAll('*')) {
                    const style = getComputedStyle(node);
                    const cuts = ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
                    if (shown(node) && cuts && (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1)) {
                        wrong.push(name(node) + ' is cut');
                    }
                }
                for (const { node, lines } of boxes) {
                    const scrolls = node.closest('pre, table, .hanse-scroll');
                    if (!scrolls && lines.some(line => line.right > innerWidth || line.left < 0)) {
                        wrong.push(name(node) + ' leaves the window');
                    }
                }
                for (const node of view.querySelectorAll('a[href], button, textarea, select, input:not([type=hidden])')) {
                    if (!shown(node)) continue;
                    node.scrollIntoView({ block: 'center', behavior: 'instant' });
                    const box = [...node.getClientRects()].find(line => line.width > 0) ?? node.getBoundingClientRect();
                    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                    if (box.width < 8 || box.height < 8 || !(node.contains(hit) || hit?.closest('label')?.contains(node))) {
                        wrong.push(name(node) + ' cannot be reached');
                    }
                }
                return wrong;
            }
            """;

    /** How round edges are mixed depends on how far down the page they are: every page shows its view 400 pixels down. */
    private static final String AT_THE_SAME_PLACE = """
            view => {
                const top = view.getBoundingClientRect().top + scrollY;
                document.querySelector('.place').style.setProperty('padding-top', (400 - top) + 'px', 'important');
            }
            """;

    @RegisterExtension
    static final SceneExtension SCENE = SceneExtension.at("/a");

    private static Page shown(Window window, String style, String path, String attributes) {
        String mount = SCENE.site().mount();
        String view = "<hanse-view src=\"%s/%s\"%s><a href=\"%s\">Open</a></hanse-view>"
                .formatted(mount, path, attributes, mount);
        Page page = window.newPage();
        page.navigate(SCENE.scene().elsewhere().page(style, mount, Elsewhere.script(mount), view));
        page.locator("hanse-view .hanse-main").waitFor();
        page.waitForFunction("() => !document.querySelector('[aria-busy]')");
        return page;
    }

    @Test
    void in_a_shadow_root_no_style_of_the_page_changes_a_view() throws Exception {
        for (String path : List.of("c/masons", "t/" + SCENE.scene().topic())) {
            try (Window window = SCENE.scene().window(true, 1000)) {
                // What the first visit marks as read looks the same from the second on.
                shown(window, Sheet.PLAIN, path, " isolated");
                Picture hostile = isolated(window, Sheet.HOSTILE, path);
                hostile.save(Path.of("target/styles/" + path.charAt(0) + "-isolated.png"));
                Picture plain = isolated(window, Sheet.PLAIN, path);
                plain.save(Path.of("target/styles/" + path.charAt(0) + "-plain.png"));
                assertThat(hostile.isAsLargeAs(plain)).as(path).isTrue();
                assertThat(hostile.difference(plain)).as(path).isZero();
            }
        }
    }

    private static Picture isolated(Window window, String style, String path) throws Exception {
        Page page = shown(window, style, path, " isolated");
        Locator view = page.locator("hanse-view .hanse-main");
        view.evaluate(AT_THE_SAME_PLACE);
        view.evaluate(Tiers.HOLD_STILL);
        return Picture.of(view);
    }

    @Test
    void in_the_page_itself_a_view_stays_readable_and_its_actions_in_reach_whatever_the_styles() {
        for (int width : new int[] {390, 1000}) {
            try (Window window = SCENE.scene().window(true, width)) {
                for (String path : List.of("c/masons", "t/" + SCENE.scene().topic())) {
                    Page page = shown(window, Sheet.HOSTILE, path, "");
                    page.screenshot(new ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target/styles/%c-%d.png".formatted(path.charAt(0), width))));
                    assertThat((List<?>) page.evaluate(UNREADABLE))
                            .as("%s at %d", path, width)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void what_is_for_screen_readers_alone_is_seen_nowhere_whatever_the_styles() {
        try (Window window = SCENE.scene().window(true, 1000)) {
            for (String attributes : List.of("", " isolated")) {
                Page page = shown(window, Sheet.HOSTILE, "c/masons", attributes);
                Locator heard = page.locator("hanse-view :is(.hanse-hidden, .hanse-status:not([data-hanse-seen]))");
                assertThat(heard.count()).isGreaterThan(2);
                assertThat((List<?>) heard.evaluateAll("all => all.map(node => node.getBoundingClientRect())"
                                + ".filter(box => box.width > 1 || box.height > 1).map(box => box.width)"))
                        .as(attributes)
                        .isEmpty();
            }
        }
    }

    @Test
    void no_view_changes_a_pixel_of_the_page_outside_its_box() throws Exception {
        try (Window window = SCENE.scene().window(true, 1000)) {
            for (String style : List.of(Sheet.PLAIN, Sheet.HOSTILE)) {
                for (String attributes : List.of("", " isolated")) {
                    Page page = shown(window, style, "t/" + SCENE.scene().topic(), attributes);
                    Picture with = outside(page);
                    Page bare = window.newPage();
                    bare.navigate(SCENE.scene()
                            .elsewhere()
                            .page(style, SCENE.site().mount(), "", "<hanse-view></hanse-view>"));
                    bare.evaluate(
                            "height => { document.querySelector('.place').style.height = height; }",
                            page.evaluate("() => getComputedStyle(document.querySelector('.place')).height"));
                    Picture without = outside(bare);
                    with.save(Path.of("target/styles/with.png"));
                    without.save(Path.of("target/styles/without.png"));
                    assertThat(with.isSameAs(without)).as(style + attributes).isTrue();
                }
            }
        }
    }

    private static Picture outside(Page page) throws Exception {
        return Picture.of(
                page.screenshot(new ScreenshotOptions().setFullPage(true).setMask(List.of(page.locator(".place")))));
    }
}
