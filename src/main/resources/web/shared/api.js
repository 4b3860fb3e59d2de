import {language, text} from './page.js';

/** What the service answered when it did not do what was asked (RFC 9457), or could not be reached. */
export class Problem extends Error {
    constructor({status = 0, detail, todo = '', code = '', fields = [], findings = []}) {
        super(detail);
        Object.assign(this, {status, detail, todo, code, fields, findings});
    }

    /** Every complaint with its field: [{field, what, todo}]. */
    get complaints() {
        return [
            ...this.fields.map(({field, what}) => ({field, what, todo: ''})),
            ...this.findings.map(({field, what, todo}) => ({field, what, todo})),
        ];
    }
}

/** Asks for a JSON answer; throws a Problem. */
export async function get(path) {
    return answerOf(path, {method: 'GET'});
}

/** Sends JSON and returns the JSON answer; throws a Problem. */
export async function post(path, body, headers = {}) {
    return answerOf(path, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', ...headers},
        body: JSON.stringify(body),
    });
}

const KEY_PARTS = 4;

/** The keys of requests that have no answer yet, by what they ask. */
const keys = new Map();

/**
 * The same for what is stored, once: a second click while the first is under way, and another try after no answer
 * came, have the same key.
 */
export async function postOnce(path, body) {
    const asked = `${path} ${JSON.stringify(body)}`;
    const key = keys.get(asked) ?? Array.from(crypto.getRandomValues(new Uint32Array(KEY_PARTS)), String).join('-');
    keys.set(asked, key);
    try {
        const answer = await post(path, body, {'Idempotency-Key': key});
        keys.delete(asked);
        return answer;
    } catch (problem) {
        if (problem.status >= 400 && problem.status < 500) {
            keys.delete(asked);
        }
        throw problem;
    }
}

async function answerOf(path, request) {
    let response;
    try {
        response = await fetch(path, {
            ...request,
            headers: {...request.headers, 'Accept': 'application/json', 'Accept-Language': language},
        });
    } catch (unreachable) {
        throw new Problem({detail: text('UNREACHABLE'), todo: text('UNREACHABLE_ADVICE')});
    }
    const isJson = (response.headers.get('Content-Type') ?? '').includes('json');
    const body = isJson ? await response.json() : null;
    if (!response.ok) {
        throw new Problem(body ?? {status: response.status, detail: text('NOT_DONE', {status: response.status})});
    }
    return body;
}
