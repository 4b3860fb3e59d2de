// Quotes a payslip, runs a month and reads a payslip of it, with types generated from the served description alone.
// node call.js <address of the service> <file with a quote> prints what was answered.
import {readFileSync} from 'node:fs';
import createClient from 'openapi-fetch';
import type {components, paths} from './api.js';

type Run = components['schemas']['RunResponse'];

const [address, file] = process.argv.slice(2);
if (!address || !file) {
    throw new Error('The address of the service and a file with a quote are needed');
}
const service = createClient<paths>({baseUrl: address});
const body = JSON.parse(readFileSync(file, 'utf8')) as components['schemas']['QuoteRequest'];

function answered<T>({data, error}: {data?: T; error?: {detail: string}}): T {
    if (data === undefined) {
        throw new Error(error?.detail ?? 'No answer');
    }
    return data;
}

const quote = answered(await service.POST('/v1/quotes', {body}));
console.log('quote', quote.payslip.totals.net, quote.payslip.lines.length);

let run: Run = answered(await service.POST('/v1/runs', {body: {month: '2026-11', unit: 'WIRE'}}));
while (run.state === 'RUNNING') {
    run = answered(await service.GET('/v1/runs/{id}', {params: {path: {id: run.id}}}));
}
console.log('run', run.state, run.tally.paid, run.tally.refused);

const runs = answered(await service.GET('/v1/runs', {params: {query: {month: '2026-11', unit: 'WIRE', limit: 1}}}));
console.log('runs', runs.items[0]?.id === run.id, runs.count > 0);

const path = {officerNo: 'W-1', month: '2026-11'};
const stored = answered(await service.GET('/v1/payslips/{officerNo}/{month}', {params: {path}}));
console.log('payslip', stored.payslip.totals.net, stored.payslip.lines.length, stored.yearToDate.through);

const {error} = await service.GET('/v1/payslips/{officerNo}/{month}', {params: {path: {...path, officerNo: 'W-5'}}});
console.log('problem', error?.code, error?.findings?.[0]?.code);
