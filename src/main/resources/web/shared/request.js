/**
 * The request that a form stands for: each control's name is a path ("facts.relatives[0].bornOn"), its value a text
 * unless data-type says boolean or integer. What is empty is left out.
 */
export function requestOf(form) {
    const request = {};
    for (const control of form.elements) {
        const value = String(control.value ?? '').trim();
        if (control.name.includes('.') && value) {
            put(request, control.name.split(/[.[\]]+/).filter(Boolean), typed(value, control.dataset.type));
        }
    }
    return request;
}

function typed(value, type) {
    if (type === 'boolean') {
        return value === 'true';
    }
    return type === 'integer' ? Number.parseInt(value, 10) : value;
}

function put(target, [step, ...rest], value) {
    if (!rest.length) {
        target[step] = value;
        return;
    }
    target[step] ??= /^\d+$/.test(rest[0]) ? [] : {};
    put(target[step], rest, value);
}
