/** Money is a text of yuan with two decimals, as the service writes it; sums are whole fen, never floating point. */

const FORM = /^-?\d+(\.\d{1,2})?$/;

/** Whole fen of a text of yuan. */
export function fen(yuan) {
    const words = String(yuan).trim();
    if (!FORM.test(words)) {
        throw new Error(`No amount: ${words}`);
    }
    const [whole, decimals = ''] = words.replace('-', '').split('.');
    const sum = BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0'));
    return words.startsWith('-') ? -sum : sum;
}

/** The text of whole fen, as the service would write it. */
export function yuan(sum) {
    const digits = (sum < 0n ? -sum : sum).toString().padStart(3, '0');
    return `${sum < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** An amount for reading: thousands set apart, a true minus; what is no amount stays as it is. */
export function shown(amount) {
    const words = String(amount ?? '');
    if (!FORM.test(words)) {
        return words;
    }
    const [whole, decimals] = words.replace('-', '').split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return `${words.startsWith('-') ? '−' : ''}${grouped}${decimals ? `.${decimals}` : ''}`;
}

/** An amount with its sign, for a difference. */
export function signed(amount) {
    return fen(amount) > 0n ? `+${shown(amount)}` : shown(amount);
}

/** The place of an amount on a chart's axis; only for drawing. */
export function height(amount) {
    return Number(fen(amount)) / 100;
}
