/*
 * Hanse in a page of another site: <hanse-view>, <hanse-topic> and <hanse-frame>. The documents docs/hosting/web-component.md
 * and docs/hosting/iframe.md say how they are used.
 *
 * A module without dependencies, which adds three elements to the page and nothing else. It speaks to the origin that it
 * was loaded from and to no other: whoever can write an attribute must not make it show markup from elsewhere.
 */
const SCRIPT = new URL(import.meta.url);
const HOME = new URL(SCRIPT.pathname.replace(/\/(?:embed\.js|assets\/.+)$/, '/'), SCRIPT);
const PROTOCOL = 1;
const PATIENCE = 5000;
/** For what is sent: the server may store it although nobody waits for the answer any more. */
const LONG_PATIENCE = 60000;
const NEARBY = '1000px';

/** In a frame of ours: the origins whose pages may talk to it, as the server declared them. */
const HOSTS = document.documentElement.dataset.hanseOrigins?.split(/[\s,]+/).filter(Boolean);

const WORDS = {
  en: {
    shown: 'Shown: ',
    back: 'Back to ',
    open: 'Open the page',
    exit: 'Open in the community',
    failed: 'The community does not answer at the moment.',
    refused: 'This is not shown here.',
    signIn: 'Sign in to see this.',
    sending: 'This takes longer than usual. Your text stays in the form until it has been sent.',
    unknown: 'It is not known whether this was saved. Your text is still in the form: see whether it is on the page before you send it again.',
    signInToSend: 'Sign in to send this. Your text is still in the form.',
  },
  fr: {
    shown: 'Affiché\u00a0: ',
    back: 'Revenir à\u00a0: ',
    open: 'Ouvrir la page',
    exit: 'Ouvrir dans la communauté',
    failed: 'La communauté ne répond pas pour l’instant.',
    refused: 'Ce contenu n’est pas affiché ici.',
    signIn: 'Connectez-vous pour voir ce contenu.',
    sending: 'L’envoi prend plus de temps que d’habitude. Votre texte reste dans le formulaire jusqu’à ce qu’il soit parti.',
    unknown: 'On ne sait pas si votre envoi a été enregistré. Votre texte est encore dans le formulaire\u202f: regardez s’il figure sur la page avant de le renvoyer.',
    signInToSend: 'Connectez-vous pour envoyer ce texte\u202f: il est encore dans le formulaire.',
  },
};

/* In the layer of all our styles, so that any rule of the page wins. */
const LOOK = `@layer hanse {
  hanse-view, hanse-topic, hanse-frame { display: block; position: relative; }
  :is(hanse-view, hanse-topic)[aria-busy="true"] { min-block-size: var(--hanse-reserve, 16rem); }
  hanse-frame > iframe { display: block; inline-size: 100%; border: 0; }
  .hanse-isolated { all: initial; display: block; color-scheme: inherit; font-family: var(--hanse-font, system-ui, sans-serif); }
  .hanse-wait { display: grid; gap: 12px; margin-block: 12px; }
  .hanse-wait i { block-size: 1em; border-radius: 4px; background: currentColor; opacity: 0.08; }
  .hanse-wait i:first-child { inline-size: 40%; }
  .hanse-wait i:last-child { inline-size: 75%; }
  .hanse-status { margin: 0; }
  .hanse-status:not([data-hanse-seen]) {
    position: absolute !important; inline-size: 1px !important; block-size: 1px !important; padding: 0 !important; border: 0 !important;
    overflow: hidden !important; clip-path: inset(50%) !important; white-space: nowrap !important;
  }
}`;

function styled(text) {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

const basic = styled(LOOK);
const fetched = new Map();

/** Return the style sheet of an address, fetched once for all elements of the page; an empty one if that fails. */
function sheet(href) {
  if (!fetched.has(href)) {
    const text = fetch(href, { credentials: 'omit' }).then(answer => (answer.ok ? answer.text() : Promise.reject(href)));
    fetched.set(
      href,
      text.then(styled).catch(() => {
        fetched.delete(href);
        return basic;
      }),
    );
  }
  return fetched.get(href);
}

/** Give a document or shadow root a style sheet. What is adopted this way asks for no style-src. */
function adopt(root, made) {
  if (root.adoptedStyleSheets && !root.adoptedStyleSheets.includes(made)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, made];
  }
}

let policy;

/** Return markup of the mount as nodes, none of which runs or loads anything yet. */
function parsed(markup) {
  const rules = { createHTML: text => text };
  try {
    policy ??= self.trustedTypes?.createPolicy('hanse', rules) ?? rules;
  } catch (cause) {
    const cure = "add 'hanse' to trusted-types in its Content-Security-Policy";
    throw new Error(`this page forbids the Trusted Types policy 'hanse': ${cure}`, { cause });
  }
  const template = document.createElement('template');
  template.innerHTML = policy.createHTML(markup);
  return template.content;
}

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(attribute => made.setAttribute(...attribute));
  made.append(...children);
  return made;
}

/** What the three elements share: where they point to, what they tell, and their words. */
class Embedded extends HTMLElement {
  status = element('p', { class: 'hanse-status', role: 'status' });

  /** Return the page below the mount that the attributes name. */
  target() {
    return this.inside(this.getAttribute('src') ?? this.mount().href + this.wanted());
  }

  wanted() {
    return (this.getAttribute('path') ?? '').replace(/^\/+/, '');
  }

  /** Return the mount; every address goes through here, so that a token or markup never crosses to another origin. */
  mount() {
    const mount = new URL((this.getAttribute('mount') ?? HOME.href).replace(/\/*$/, '/'), document.baseURI);
    if (mount.origin !== SCRIPT.origin) {
      throw new Error(`${mount} is not at ${SCRIPT.origin}, where this script comes from`);
    }
    return mount;
  }

  /** Return an address as a page below the mount, or throw. */
  inside(address) {
    const page = this.below(address);
    if (!page) {
      throw new Error(`${address} is not below ${this.mount()}`);
    }
    return page;
  }

  /** Return an address as a page below the mount, whichever tier it is of; nothing if it is elsewhere. */
  below(address) {
    const mount = this.mount();
    const url = new URL(address, document.baseURI);
    const whole = url.pathname + '/' === mount.pathname ? mount.pathname : url.pathname;
    if (url.origin !== mount.origin || !whole.startsWith(mount.pathname)) {
      return undefined;
    }
    const path = whole.slice(mount.pathname.length).replace(/^(?:embed|frame)(?:\/|$)/, '');
    const options = [...url.searchParams.keys()].filter(name => name.startsWith('hanse-'));
    options.forEach(name => url.searchParams.delete(name));
    return { path, search: url.search, hash: url.hash, href: mount.href + path + url.search + url.hash };
  }

  /** Return the address of a page as a tier shows it. */
  within(tier, page) {
    const url = new URL(this.mount().href + tier + '/' + page.path + page.search);
    const heading = this.getAttribute('heading') ?? (HOSTS && '1');
    const options = { heading, theme: this.getAttribute('theme'), locale: this.locale() };
    Object.entries(options).forEach(([name, value]) => value && url.searchParams.set('hanse-' + name, value));
    return url.href;
  }

  /** Return the language of the element, else of the page around it, if we speak it. */
  locale() {
    const language = this.getAttribute('locale') ?? this.closest('[lang]')?.lang ?? '';
    return Object.keys(WORDS).find(known => language.toLowerCase().startsWith(known));
  }

  word(name) {
    return WORDS[this.locale() ?? 'en'][name];
  }

  /** Say something politely: to those who listen only, or to everybody, with a link. */
  say(text, seen = false, href = undefined) {
    this.status.toggleAttribute('data-hanse-seen', seen);
    this.status.replaceChildren(text, ...(href ? [' ', element('a', { href }, this.word('open'))] : []));
  }

  /** Dispatch an event; return false if a listener prevents what would follow. */
  tell(name, detail, cancelable = false) {
    return this.dispatchEvent(new CustomEvent('hanse:' + name, { detail, bubbles: true, composed: true, cancelable }));
  }

  connectedCallback() {
    adopt(this.getRootNode(), basic);
    // A property that was set before this script was here hides its accessor.
    if (Object.hasOwn(this, 'token')) {
      const { token } = this;
      delete this.token;
      this.token = token;
    }
  }
}
