import {byId, element, nameOf, text} from '../shared/page.js';

/** Promotions that the reader states: a month and a grade each. */
export class Stages {
    constructor(choices) {
        this.choices = choices;
        this.count = 0;
        const add = element('button', {type: 'button', onclick: () => this.add()}, text('STAGE_ADD'));
        this.rows = element('div', {});
        byId('stages').replaceChildren(this.rows, element('div', {class: 'actions'}, add));
        this.add();
        byId('scheme').addEventListener('change', () => this.clear());
    }

    clear() {
        this.rows.replaceChildren();
        this.count = 0;
        this.add();
    }

    add() {
        const at = this.count;
        this.count += 1;
        const grades = this.choices.scheme.axes.find(axis => axis.dimension === 'GRADE')?.values ?? [];
        this.rows.append(element('div', {class: 'fields stage'},
            element('div', {class: 'field'},
                element('label', {for: `stage-${at}`}, text('STAGE_MONTH', {number: at + 1})),
                element('input', {id: `stage-${at}`, type: 'month', pattern: '\\d{4}-\\d{2}',
                    name: `career.stages[${at}].from`, 'data-fields': `career.stages[${at}]`,
                    'data-wrong': text('WRONG_MONTH')})),
            element('div', {class: 'field'}, element('label', {for: `stage-${at}-grade`}, text('STAGE_GRADE')),
                element('select', {id: `stage-${at}-grade`, name: `career.stages[${at}].placement`},
                    grades.map(code => element('option', {value: code}, nameOf('VALUE', code)))))));
    }

    /** As many rows as are named in the values. */
    restore(values) {
        this.clear();
        while (values.has(`stage-${this.count}`)) {
            this.add();
        }
    }
}
