/** What every page's script needs: the reader's language, its texts, and elements made without markup. */

/** The language of the page, "zh-CN" or "en". */
export const language = document.documentElement.lang;

const texts = JSON.parse(document.getElementById('texts').textContent);

/** The text of a key in the reader's language, each {part} replaced; an unknown key is a mistake of the script. */
export function text(key, parts = {}) {
    if (!(key in texts)) {
        throw new Error(`No text ${key}`);
    }
    return texts[key].replace(/\{(\w+)\}/g, (whole, name) => (name in parts ? String(parts[name]) : whole));
}

/** Whether the page has a text of this key, for codes that may have none. */
export function hasText(key) {
    return key in texts;
}

/** The text of a code with the prefix of its family; the code itself where there is none. */
export function nameOf(family, code) {
    const key = `${family}_${code}`;
    return hasText(key) ? text(key) : code;
}

/**
 * An element. Attributes: "on…" are listeners, true is present, null and false are left out. Children: elements,
 * texts, lists; null is left out. Nothing is ever taken for markup.
 */
export function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (value === null || value === undefined || value === false) {
            continue;
        }
        if (name.startsWith('on')) {
            made.addEventListener(name.slice(2), value);
        } else {
            made.setAttribute(name, value === true ? '' : value);
        }
    }
    made.append(...children.flat(2).filter(child => child !== null && child !== undefined));
    return made;
}

/** The element of an id, which must be there. */
export function byId(id) {
    const found = document.getElementById(id);
    if (!found) {
        throw new Error(`No element ${id}`);
    }
    return found;
}

/** Says something to those who listen to the page; the same words twice are said twice. */
export function announce(words) {
    const place = byId('said');
    place.textContent = '';
    setTimeout(() => {
        place.textContent = words;
    });
}

/** An address of ours in the language of the page, where it was chosen by the reader. */
export function address(path, parameters = {}) {
    const asked = new URLSearchParams(location.search).get('lang');
    const query = new URLSearchParams(asked ? {...parameters, lang: asked} : parameters).toString();
    return query ? `${path}?${query}` : path;
}

/** Puts what the reader looks at into the address, so that a link or a reload shows the same. */
export function remember(parameters) {
    const query = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(parameters)) {
        if (value === null || value === '') {
            query.delete(name);
        } else {
            query.set(name, value);
        }
    }
    history.replaceState(null, '', query.size ? `?${query}` : location.pathname);
}

/** What the address asks for, or null. */
export function asked(name) {
    return new URLSearchParams(location.search).get(name);
}

/** Lets the reader begin: what is disabled in the page as it comes stays so until its script listens. */
export function ready() {
    document.querySelectorAll('main :disabled').forEach(control => control.removeAttribute('disabled'));
}

for (const link of document.querySelectorAll('a[hreflang]')) {
    link.addEventListener('click', () => {
        const query = new URLSearchParams(location.search);
        query.set('lang', link.hreflang);
        link.search = query;
    });
}
