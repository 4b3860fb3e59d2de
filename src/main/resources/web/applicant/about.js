import {fen, shown} from '../shared/money.js';

const HUNDRED = 10_000n;

/** An amount that cannot be known to the fen, in whole hundreds of yuan: the table has it as it was worked out. */
export function about(amount) {
    return shown(String((fen(amount) + HUNDRED / 2n) / HUNDRED * 100n));
}
