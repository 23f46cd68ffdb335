/** The page's side of a frame. docs/hosting/iframe.md has the protocol. */
class HanseFrame extends Embedded {
  static observedAttributes = ['theme', 'locale'];

  #frame;
  #token;
  #late;
  #hear = event => this.#heard(event);
  #greet = () => {
    this.#command('hello');
    clearTimeout(this.#late);
    this.#late = setTimeout(() => this.#fail('the frame does not answer'), PATIENCE);
  };

  connectedCallback() {
    super.connectedCallback();
    try {
      this.#frame = this.#found() ?? this.#made();
    } catch (error) {
      this.#fail(error.message);
      return;
    } finally {
      this.append(this.status);
    }
    addEventListener('message', this.#hear);
    this.#frame.addEventListener('load', this.#greet);
    // It may have been loaded already; if not, nobody hears this. It says nothing, so that it may go anywhere.
    this.#frame.contentWindow?.postMessage({ hanse: PROTOCOL, type: 'hello' }, '*');
  }

  disconnectedCallback() {
    clearTimeout(this.#late);
    removeEventListener('message', this.#hear);
    this.#frame?.removeEventListener('load', this.#greet);
  }

  attributeChangedCallback(name, before, after) {
    if (this.#frame && before !== after) {
      this.#command(name === 'theme' ? 'setTheme' : 'setLocale', { [name]: after });
    }
  }

  /** Who looks, as for a view. The frame keeps it in memory and asks for another when it ends. */
  set token(value) {
    this.#token = value;
    if (this.#frame) {
      this.#pass();
    }
  }

  get token() {
    return this.#token;
  }

  /** Show another page below the mount in the frame. */
  navigate(path) {
    this.#command('navigate', { path });
  }

  /** Return the frame that the page has written, if it is one of ours; one without an address may get it later. */
  #found() {
    const found = this.querySelector('iframe');
    if (found?.src) {
      this.inside(found.src);
    }
    return found;
  }

  #made() {
    const src = this.within('frame', this.target());
    const made = element('iframe', { src, title: this.title, height: this.#least(), loading: 'lazy' });
    this.replaceChildren(made);
    return made;
  }

  #least() {
    return this.getAttribute('min') ?? '320';
  }

  #command(type, detail) {
    this.#frame?.contentWindow?.postMessage({ hanse: PROTOCOL, type, ...detail }, this.mount().origin);
  }

  async #pass() {
    const source = this.#token;
    const token = await (typeof source === 'function' ? source() : source);
    // Another may have been set meanwhile, perhaps of another person.
    if (source === this.#token) {
      this.#command('setToken', { token: token ?? null });
    }
  }

  #heard({ source, origin, data }) {
    if (source !== this.#frame.contentWindow || origin !== this.mount().origin || data?.hanse !== PROTOCOL) {
      return;
    }
    const { hanse, type, ...detail } = data;
    if (type === 'hello') {
      this.#welcome();
    } else if (type === 'resize') {
      const most = Number(this.getAttribute('max')) || Infinity;
      this.#frame.height = Math.min(most, Math.max(Number(this.#least()), Math.ceil(detail.height) || 0));
    } else if (type === 'navigate' && this.getBoundingClientRect().top < 0) {
      this.scrollIntoView();
    } else if (type === 'auth-needed' && typeof this.#token === 'function') {
      this.#pass();
      return;
    }
    if (['ready', 'resize', 'navigate', 'counters', 'cleared', 'auth-needed', 'error'].includes(type)) {
      this.tell(type, detail);
    }
  }

  /** Tell a document that has answered all that it cannot know by itself. */
  #welcome() {
    clearTimeout(this.#late);
    this.say('');
    for (const name of HanseFrame.observedAttributes.filter(name => this.hasAttribute(name))) {
      this.attributeChangedCallback(name, undefined, this.getAttribute(name));
    }
    if (this.#token) {
      this.#pass();
    }
  }

  #fail(message) {
    console.warn('Hanse:', message);
    this.tell('error', { status: 0, message });
    const page = this.#frame && this.below(this.#frame.src);
    this.say(this.word('failed'), true, page?.href);
  }
}

/** The frame's side: it answers a page whose origin the server has declared, and says nothing before it is spoken to. */
function answer(view) {
  let host;
  let fresh;
  let waiting;
  const say = (type, detail) => host && parent.postMessage({ hanse: PROTOCOL, type, ...detail }, host);
  const measure = () => say('resize', { height: Math.ceil(document.documentElement.getBoundingClientRect().height) });
  const set = (name, value) => (value ? view.setAttribute(name, value) : view.removeAttribute(name));

  /** The ground of the document is the page's, as long as both are light or both are dark. */
  function paint(theme) {
    const known = ['light', 'dark'].includes(theme) ? theme : '';
    document.documentElement.dataset.hanseTheme = known || 'auto';
    document.querySelector('meta[name="color-scheme"]').content = known || 'light dark';
    set('theme', theme);
  }

  /** Use the token that came, then ask for another. */
  async function token() {
    const given = fresh;
    fresh = undefined;
    return given && lasts(given)
      ? given
      : new Promise(resolve => {
          waiting = resolve;
          say('auth-needed', { status: 401 });
        });
  }

  const commands = {
    hello() {
      say('hello');
      say('ready', { path: view.page, title: document.title });
      measure();
    },
    setTheme: ({ theme }) => paint(theme),
    setLocale: ({ locale }) => set('locale', locale),
    navigate: ({ path }) => view.navigate(String(path)),
    setToken(command) {
      fresh = command.token ?? undefined;
      if (waiting) {
        waiting(fresh);
        waiting = fresh = undefined;
      } else {
        view.token = fresh && token;
      }
    },
  };
  addEventListener('message', ({ source, origin, data }) => {
    if (source === parent && HOSTS.includes(origin) && data?.hanse === PROTOCOL && Object.hasOwn(commands, data.type)) {
      host = origin;
      commands[data.type](data);
    }
  });
  for (const type of ['ready', 'navigate', 'counters', 'cleared', 'auth-needed', 'error']) {
    view.addEventListener('hanse:' + type, ({ detail }) => say(type, detail));
  }
  const exit = document.querySelector('.hanse-frame-exit a');
  view.addEventListener('hanse:cleared', () => {
    document.title = '';
    exit.href = view.mount().href;
  });
  view.addEventListener('hanse:ready', ({ detail }) => {
    document.title = detail.title;
    document.documentElement.lang = view.locale();
    exit.href = detail.href;
    exit.textContent = view.word('exit');
  });
  new ResizeObserver(measure).observe(document.body);
}

// Loaded twice, under two addresses, the first is enough.
if (!customElements.get('hanse-view')) {
  customElements.define('hanse-view', HanseView);
  customElements.define('hanse-topic', HanseTopic);
  customElements.define('hanse-frame', HanseFrame);
  if (HOSTS && parent !== self) {
    answer(document.querySelector('hanse-view'));
  }
}
