import type { Config } from '../config/config.js';
import { Admission } from '../graph/admission.js';

/** How many may wait for a lane: more would wait for longer than a request may take. */
const MOST_WAITING = 1_000;

/** The lanes that requests and their statements run in, as the settings say. */
export function admissionTo({ lanes, limits }: Pick<Config, 'lanes' | 'limits'>): Admission {
  return new Admission({
    statementLanes: lanes.statements,
    dearLanes: lanes.dear,
    statementsPerRequest: lanes.statementsPerRequest,
    mostWaiting: MOST_WAITING,
    dearRest: lanes.dearRest,
    deadlineMs: limits.deadlineMs,
  });
}
