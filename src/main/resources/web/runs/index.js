import {byId} from '../shared/page.js';

byId('board').removeAttribute('aria-busy');
