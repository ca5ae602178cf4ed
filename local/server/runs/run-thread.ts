// A thread of its own in which the add-on runs: meanwhile edits are answered, and what never ends can be ended.

import { parentPort } from 'node:worker_threads';
import { execute, type Order } from './execution.ts';

parentPort?.on('message', (order: Order) => parentPort?.postMessage(execute(order)));
