/** An application of one page: a feed made of data, and any page of the community as a component. */
import { MOUNT, latest, signIn, token } from './community.js';

const screen = document.querySelector('#screen');
const who = document.querySelector('#who');
const ago = new Intl.DateTimeFormat('fr', { dateStyle: 'medium' });

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

async function feed() {
  const list = element('ol', {});
  const section = element('section', { class: 'feed' }, element('h1', {}, 'Ce qui bouge'), list);
  screen.replaceChildren(section);
  try {
    for (const { id, title, replies, active } of await latest(await token())) {
      const note = `${replies} réponse${replies < 2 ? '' : 's'} · ${ago.format(new Date(active))}`;
      list.append(element('li', {}, element('a', { href: `#/t/${id}` }, title, element('small', {}, note))));
    }
  } catch {
    list.replaceWith(element('p', {}, 'La communauté ne répond pas. ', element('a', { href: MOUNT }, 'Ouvrir la communauté')));
  }
}

function community(path) {
  const link = element('a', { href: `${MOUNT}/${path}` }, 'Ouvrir dans la communauté');
  const view = element('hanse-view', { mount: MOUNT, path, heading: '1' }, link);
  view.token = token;
  screen.replaceChildren(element('div', { class: 'talk' }, view));
}

/** What the component would leave the page for, this application shows itself. */
screen.addEventListener('hanse:navigate', event => {
  const { path, stays } = event.detail;
  if (!stays && /^[tcm]\//.test(path)) {
    event.preventDefault();
    location.hash = `#/${path}`;
  }
});

screen.addEventListener('hanse:ready', event => {
  document.title = `${event.detail.title} · Astreinte`;
});

async function route() {
  const path = location.hash.replace(/^#\//, '');
  await (path ? community(path) : feed());
  if (document.activeElement === document.body) {
    screen.focus({ preventScroll: true });
  }
}

addEventListener('hashchange', route);
await route();
const known = await token();
who.replaceChildren(known ? 'Connecté par l’intranet' : element('a', { href: signIn() }, 'Se connecter sur l’intranet'));
