/** What a token says of itself; nothing if it cannot be read here. */
function claims(token) {
  try {
    return JSON.parse(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return {};
  }
}

/** Whether a token is good for long enough to be used; one that does not say so is good until it is refused. */
const lasts = token => (claims(token).exp * 1000 || Infinity) - 20000 > Date.now();

/** Whom a token names, if it says so. */
function person(token) {
  const { iss, sub } = claims(token);
  return sub && JSON.stringify([iss, sub]);
}

/** Give the ids of a view a prefix, with all that refers to them: the page, or another view in it, may have the same. */
function separate(view, prefix) {
  const ids = new Set();
  for (const node of view.querySelectorAll('[id]')) {
    ids.add(node.id);
    node.id = prefix + node.id;
  }
  const names = ['for', 'list', 'form', 'popovertarget', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
  for (const name of names) {
    for (const node of view.querySelectorAll(`[${name}]`)) {
      const targets = node.getAttribute(name).split(' ');
      node.setAttribute(name, targets.map(id => (ids.has(id) ? prefix + id : id)).join(' '));
    }
  }
}

/** Wait for something as long as patience lasts, and nobody stops it. */
async function within(patience, promise, ...stops) {
  const signal = AbortSignal.any([...stops, AbortSignal.timeout(patience)]);
  signal.throwIfAborted();
  const end = new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
  return Promise.race([promise, end]);
}

/** Over plain HTTP, browsers do not say that a script comes from the same origin; to others it must not be said. */
const OWN = SCRIPT.origin === origin && !HOSTS && { 'Hanse-Script': '1' };

/** Thrown where somebody else looks than before: nothing is asked or sent for the one before. */
const OTHER = new Error('somebody else looks');

let instances = 0;

class HanseView extends Embedded {
  static observedAttributes = ['src', 'mount', 'path', 'topic', 'heading', 'theme', 'locale'];

  #prefix = `hanse-${++instances}-`;
  #token;
  #kept;
  #person;
  #root;
  #view;
  #shown;
  #first;
  #work;
  #sends = false;
  #near;
  #started = false;
  #changed = false;
  #wait = element('div', { class: 'hanse-wait', 'aria-hidden': 'true' }, element('i'), element('i'), element('i'));

  connectedCallback() {
    super.connectedCallback();
    try {
      if (!this.#root) {
        this.#begin();
      }
    } catch (error) {
      this.#fail(error);
      return;
    }
    if (!this.#view) {
      this.#await();
    }
  }

  disconnectedCallback() {
    this.#near?.disconnect();
    this.#work?.abort();
  }

  attributeChangedCallback(name, before, after) {
    if (!this.#root || before === after) {
      return;
    }
    if (['src', 'mount', 'path', 'topic'].includes(name)) {
      this.#shown = this.#first = undefined;
    }
    if (name === 'theme') {
      this.#view?.setAttribute('data-hanse-theme', after ?? 'auto');
    } else if (this.#started && !this.#changed) {
      // Attributes change in groups: one request for all of them.
      this.#changed = true;
      queueMicrotask(() => {
        this.#changed = false;
        this.reload();
      });
    }
  }

  #begin() {
    this.#root = this.shadowRoot || this.hasAttribute('isolated') ? this.#isolated() : this;
    this.#root.append(this.status);
    this.#root.addEventListener('click', event => this.#click(event));
    this.#root.addEventListener('submit', event => this.#submit(event));
    const view = this.#root.querySelector('.hanse');
    if (view) {
      // The server has rendered it: there is nothing to fetch. It is taken as a view only if it is of our origin.
      const page = this.below(this.mount().href + (view.dataset.hansePath ?? ''));
      this.#started = true;
      this.#view = view;
      this.#note(page);
    } else if (this.#root !== this) {
      this.status.before(element('slot'));
    }
  }

  /** Return a place that nothing of the page's style comes into, inherited or not: the server's, or a new one. */
  #isolated() {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adopt(shadow, basic);
    const rendered = shadow.querySelector('.hanse');
    return rendered?.parentNode ?? shadow.appendChild(element('div', { class: 'hanse-isolated' }));
  }

  #await() {
    this.setAttribute('aria-busy', 'true');
    this.#root.append(this.#wait);
    this.#near = new IntersectionObserver(
      entries => entries.some(entry => entry.isIntersecting) && this.reload(),
      { rootMargin: NEARBY },
    );
    this.#near.observe(this);
  }

  /** Who looks: a token of the host's server, or a function that gets one, possibly later. It stays in memory. */
  set token(value) {
    const before = this.#token;
    this.#token = value;
    this.#kept = undefined;
    if (!this.#started) {
      return;
    }
    if (value && this.#person) {
      this.#compare();
    } else if (value || before) {
      if (this.#person) {
        this.#forget();
      }
      this.reload();
    }
  }

  /** A token in place of another shows nothing new to the same person, who may be writing, and nothing of it to another. */
  async #compare() {
    const source = this.#token;
    try {
      const bearer = await within(PATIENCE, this.#bearer());
      if (source !== this.#token || !this.#changes(bearer)) {
        return;
      }
    } catch {
      if (source !== this.#token) {
        return;
      }
      this.#forget();
    }
    this.reload();
  }

  /** Return whether somebody else looks than the one to whom something is shown, of which nothing stays then. */
  #changes(bearer) {
    const now = bearer ? (person(bearer) ?? this.#person) : undefined;
    const other = !!this.#person && now !== this.#person;
    if (other) {
      this.#forget();
    }
    return other;
  }

  /** Take away all that was shown; what comes next begins where this began. */
  #forget() {
    this.#work?.abort();
    this.#shown = this.#first;
    this.#person = this.#first = this.#view = undefined;
    this.#empty();
    if (this.#root !== this) {
      this.status.before(element('slot'));
    }
    this.#root.append(this.#wait);
    this.say('');
    this.tell('cleared');
  }

  #empty() {
    [...this.#root.childNodes].filter(node => node !== this.status).forEach(node => node.remove());
  }

  get token() {
    return this.#token;
  }

  /** The page that is shown, as a path below the mount; empty before. */
  get page() {
    return this.#shown?.path ?? '';
  }

  /** Fetch again what is shown, or first what the attributes name. */
  async reload() {
    this.#near?.disconnect();
    try {
      await this.#go(this.#shown ?? this.target());
    } catch (error) {
      this.#done();
      this.#fail(error);
    }
  }

  /** Show another page below the mount. */
  async navigate(path) {
    const page = this.below(this.mount().href + path);
    if (page) {
      await this.#go(page, { moves: true });
    }
  }

  async #go(page, { body, moves = false } = {}) {
    this.#work?.abort();
    const work = new AbortController();
    this.#work = work;
    this.#sends = !!body;
    this.#started = true;
    this.setAttribute('aria-busy', 'true');
    this.say('');
    const late = body && setTimeout(() => this.say(this.word('sending'), true), PATIENCE);
    try {
      const answer = await this.#ask(this.within('embed', page), body, work.signal);
      clearTimeout(late);
      await this.#take({ ...answer, asked: page, body, moves }, work.signal);
    } catch (error) {
      if (error === OTHER) {
        await this.reload();
      } else if (!work.signal.aborted) {
        this.#fail(error, body ? this.#shown : page, body);
      }
    } finally {
      clearTimeout(late);
      if (this.#work === work) {
        this.#done();
      }
    }
  }

  #done() {
    this.#work = undefined;
    this.#sends = false;
    this.#wait.remove();
    this.removeAttribute('aria-busy');
  }

  /** Ask, and once more with a fresh token, or if reading failed in a way that may pass. */
  async #ask(url, body, signal) {
    for (let again = true; ; again = false) {
      try {
        const answer = await this.#send(url, body, signal);
        if (again && answer.status === 401 && typeof this.#token === 'function') {
          this.#kept = undefined;
        } else if (!again || body || answer.status < 500) {
          return answer;
        }
      } catch (error) {
        if (!again || body || signal.aborted || error === OTHER) {
          throw error;
        }
      }
    }
  }

  async #send(url, body, stop) {
    const bearer = await within(PATIENCE, this.#bearer(), stop);
    if (body && this.#person && !bearer) {
      throw Object.assign(new Error('there is no token any more'), { status: 401 });
    }
    if (this.#changes(bearer)) {
      throw OTHER;
    }
    try {
      const response = await fetch(url, {
        method: body ? 'POST' : 'GET',
        body,
        headers: { Accept: 'text/html', ...(bearer && { Authorization: 'Bearer ' + bearer }), ...OWN },
        credentials: bearer || HOSTS ? 'omit' : 'same-origin',
        signal: AbortSignal.any([stop, AbortSignal.timeout(body ? LONG_PATIENCE : PATIENCE)]),
      });
      // What leads elsewhere leads to the host's login.
      const inside = response.url.startsWith(this.mount().href + 'embed/');
      const markup = await response.text();
      const who = bearer && person(bearer);
      return { status: inside ? response.status : 401, page: this.below(response.url), markup, who };
    } catch (cause) {
      throw Object.assign(new Error(cause.message, { cause }), { unknown: !!body });
    }
  }

  async #bearer() {
    const source = this.#token;
    if (typeof source !== 'function') {
      return source;
    }
    if (!this.#kept || !lasts(this.#kept)) {
      const given = await source();
      if (source !== this.#token) {
        // Another was set meanwhile, perhaps of another person.
        return this.#bearer();
      }
      this.#kept = given;
    }
    return this.#kept;
  }

  async #take({ status, page, markup, who, asked, body, moves }, signal) {
    const content = parsed(markup);
    const view = content.querySelector('.hanse');
    // A form that is refused comes again, with what was entered and what is wrong with it.
    const form = body && status !== 401 && view?.querySelector('form[method="post"]');
    if (!view || (status >= 400 && !form)) {
      const text = view?.querySelector('.hanse-lead, .hanse-title')?.textContent.trim();
      throw Object.assign(new Error(text || `status ${status}`), { status, text, unknown: body && status >= 500 });
    }
    const links = [...content.querySelectorAll('link[rel="stylesheet"]')].filter(link => this.below(link.href));
    const sheets = await Promise.all(links.map(link => sheet(link.href)));
    if (signal.aborted) {
      return;
    }
    const isolated = this.#root !== this;
    sheets.forEach(made => adopt(this.#root.getRootNode(), made));
    if (!isolated) {
      separate(view, this.#prefix);
    }
    this.#view = view;
    this.#person = who;
    if (status < 400) {
      this.#note(page);
    }
    this.#show(view);
    if (moves) {
      this.#reach(view, asked.hash, page);
    }
  }

  /** Remember which page is shown; the first is the one to come back to. */
  #note(page) {
    this.#shown = page;
    this.#first ??= { ...page, title: this.#title() };
  }

  #title() {
    return this.#view.dataset.hanseTitle ?? '';
  }

  #show(view) {
    if (this.#first && this.#first.title !== this.#title()) {
      const back = element('a', { href: this.#first.href, rel: 'prev' }, this.word('back') + this.#first.title);
      view.prepend(element('p', { class: 'hanse-back' }, back));
    }
    this.#empty();
    this.#root.prepend(view);
    this.say(this.word('shown') + this.#title());
    this.tell('ready', { path: this.page, href: this.#shown?.href, title: this.#title() });
    const counters = [...view.querySelectorAll('data[data-hanse-counter]')];
    if (counters.length) {
      this.tell('counters', Object.fromEntries(counters.map(data => [data.dataset.hanseCounter, Number(data.value)])));
    }
  }

  /** Move the focus to the result: what is wrong, the part that was asked for, else the heading. */
  #reach(view, hash, page) {
    const names = [hash.slice(1), 'post-' + page.path.split('/').pop()];
    const part = names.map(name => this.#part(name)).find(Boolean);
    const field = view.querySelector('[aria-invalid="true"]') ?? part?.querySelector(':scope > form textarea');
    const goal = field ?? part ?? view.querySelector('h1, h2, h3, h4, h5, h6') ?? view;
    if (goal.tabIndex < 0) {
      goal.tabIndex = -1;
    }
    goal.focus({ preventScroll: true });
    const box = (part ?? goal).getBoundingClientRect();
    if (part && (box.top < 0 || box.bottom > innerHeight)) {
      part.scrollIntoView();
    } else if (this.getBoundingClientRect().top < 0) {
      this.scrollIntoView();
    }
  }

  #part(id) {
    return id && this.#view.querySelector(`[id="${CSS.escape(id)}"], [id="${CSS.escape(this.#prefix + id)}"]`);
  }

  #fail(error, page, body) {
    const status = error.status ?? 0;
    console.warn('Hanse:', error.message);
    if (status === 401 || status === 403) {
      this.tell('auth-needed', { status });
    }
    this.tell('error', { status, message: error.message, href: page?.href });
    const refused = status && status < 500 ? 'refused' : 'failed';
    const unsigned = body ? 'signInToSend' : 'signIn';
    const reason = status === 401 ? unsigned : error.unknown ? 'unknown' : refused;
    // At first the page's own link stays beside it.
    const alone = this.#view || !this.querySelector('a[href]');
    this.say((reason === 'refused' && error.text) || this.word(reason), true, alone ? page?.href : undefined);
  }

  #click(event) {
    const link = event.target.closest('a[href]');
    const plain = !event.defaultPrevented && !event.button && !link?.hasAttribute('download');
    if (!plain || !this.#view?.contains(link) || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return;
    }
    if (link.getAttribute('href').startsWith('#')) {
      event.preventDefault();
      this.#part(link.hash.slice(1))?.scrollIntoView();
      this.#part(link.hash.slice(1))?.focus();
      return;
    }
    const page = this.below(link.href);
    const stays = !!page && !link.target && this.#stays(page, link);
    if (HOSTS && !stays && !link.target) {
      link.target = '_top';
    }
    if (page && !this.tell('navigate', { path: page.path, href: page.href, stays }, true)) {
      event.preventDefault();
    } else if (stays) {
      event.preventDefault();
      this.#go(page, { moves: true });
    }
  }

  /** Whether a page is shown here: another part of this one, or one below it. In a frame every page is. */
  #stays({ path }, link) {
    if (/\.\w+$|^(?:api|assets|feeds|oembed)\b/.test(path)) {
      return false;
    }
    const here = [this.#shown, this.#first].map(page => page?.path).filter(Boolean);
    return !!HOSTS || /\b(?:next|prev)\b/.test(link.rel) || here.some(own => path === own || path.startsWith(own + '/'));
  }

  #submit(event) {
    const form = event.target;
    if (!this.#view?.contains(form)) {
      return;
    }
    const page = this.below(event.submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '');
    // A form with a way back belongs to the page around it, which shows the result.
    if (!page || event.defaultPrevented || form.elements.namedItem('back') || form.hasAttribute('target')) {
      return;
    }
    event.preventDefault();
    const data = new FormData(form, event.submitter);
    if (form.getAttribute('method')?.toLowerCase() !== 'post') {
      const search = '?' + new URLSearchParams(data);
      this.#go({ ...page, search, href: this.mount().href + page.path + search }, { moves: true });
    } else if (!this.#sends) {
      const files = form.getAttribute('enctype') === 'multipart/form-data';
      this.#go(page, { body: files ? data : new URLSearchParams(data), moves: true });
    }
  }
}

class HanseTopic extends HanseView {
  wanted() {
    return 't/' + encodeURIComponent(this.getAttribute('topic') ?? '');
  }
}
