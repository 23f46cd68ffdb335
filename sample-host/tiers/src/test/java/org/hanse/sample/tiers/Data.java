package org.hanse.sample.tiers;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * The same view as data: JSON, Atom, JSON Feed and oEmbed.
 *
 * @param mount the address of the community, as the browser knows it
 * @param own the address of the host's own pages
 */
record Data(Scene scene, String mount, String own) {

    /** Reads all of it, and returns what is not as the page says, or leads out of the mount. */
    private static final String COMPARED = """
            async ({ mount, path, api, shown, title }) => {
                const wrong = [];
                const read = async (address, type) => {
                    const answer = await fetch(`${mount}/${address}`);
                    const found = answer.headers.get('content-type') ?? '';
                    if (!answer.ok || !found.startsWith(type)) wrong.push(`${address}: ${answer.status} ${found}`);
                    return answer;
                };
                const said = (lines, where) => {
                    if (!lines.length) wrong.push(`${where} says nothing`);
                    lines.filter(line => !shown.includes(line))
                        .forEach(line => wrong.push(`${where} says '${line}', and the page does not`));
                };
                const within = (addresses, where) => {
                    if (!addresses.length) wrong.push(`${where} leads nowhere`);
                    addresses.filter(address => !String(address).startsWith(mount + '/'))
                        .forEach(address => wrong.push(`${where} leads to ${address}`));
                };
                const text = html => new DOMParser().parseFromString(html.replace(/<[^>]*>/g, '\\n'), 'text/html')
                    .body.textContent.split('\\n').map(line => line.trim()).filter(Boolean);
                const { items } = await (await read(api, 'application/json')).json();
                said(items.flatMap(item => item.title ? [item.title] : text(item.html)), api);
                within(items.map(item => new URL(item.page, location).href), api);
                const feed = await (await read(`${path}/feed.json`, 'application/feed+json')).json();
                within([feed.home_page_url, feed.feed_url, ...feed.items.map(item => item.url)], 'JSON Feed');
                const atom = new DOMParser().parseFromString(
                    await (await read(`${path}/feed.atom`, 'application/atom+xml')).text(), 'application/xml');
                within([...atom.querySelectorAll('link')].map(link => link.getAttribute('href')), 'Atom');
                const entries = [...atom.querySelectorAll('entry')];
                const names = entries.map(entry => entry.querySelector('title').textContent);
                if (feed.items.map(item => item.title).join() !== names.join()) wrong.push('the feeds differ: ' + names);
                if (path.startsWith('c/')) said(names, 'Atom');
                const address = encodeURIComponent(`${mount}/${path}`);
                const card = await (await read(`oembed?url=${address}`, 'application/json')).json();
                if (card.title !== title) wrong.push(`oEmbed says '${card.title}' instead of '${title}'`);
                within([card.html.match(/src="([^"]*)"/)[1]], 'oEmbed');
                return wrong;
            }
            """;

    /** Return what differs between a page and its data. */
    List<String> differences(String path, String api) {
        try (Window window = scene.window(true, 1000)) {
            Page page = window.newPage();
            page.navigate(mount + "/" + path);
            String shown = page.innerText(".hanse-main");
            String title = page.innerText(".hanse-main h1");
            page.navigate(own + "/data");
            List<?> wrong = (List<?>) page.evaluate(
                    COMPARED, Map.of("mount", mount, "path", path, "api", api, "shown", shown, "title", title));
            return wrong.stream().map(what -> path + " as data: " + what).toList();
        }
    }
}
