import { FairLanes, type Leave } from './fair-lanes.js';
import { untilAborted } from './until-aborted.js';

/** How many statements run at a time, and for whom. */
export interface AdmissionOptions {
  /** Statements of ordinary requests that run at a time. */
  readonly statementLanes: number;
  /** Dear requests that are worked on at a time, and statements of theirs that run at a time, beside those. */
  readonly dearLanes: number;
  /** Statements of one request that run at a time. */
  readonly statementsPerRequest: number;
  /** Statements that may wait for a lane, and dear requests that may. */
  readonly mostWaiting: number;
}

/** From where a request that was thought to be ordinary is treated as dear: so long has it kept the database by itself, in milliseconds. */
const DEAR_AFTER_MS = 1_000;

/**
 * Decides when the statements of requests run: a few of each request at a time, requests in turn, dear ones in lanes of their
 * own, so that a dear request leaves the database to ordinary ones. One for each server (docs/decisions/0038).
 */
export class Admission {
  private readonly ordinary: FairLanes<object>;
  private readonly dear: FairLanes<object>;
  /** Lanes for whole requests, in which those who ask take turns. */
  private readonly dearRequests: FairLanes<string>;

  constructor(private readonly options: AdmissionOptions) {
    const { statementLanes, dearLanes, mostWaiting } = options;
    this.ordinary = new FairLanes({ lanes: statementLanes, mostWaiting });
    this.dear = new FairLanes({ lanes: dearLanes, mostWaiting });
    this.dearRequests = new FairLanes({ lanes: dearLanes, mostWaiting });
  }

  /** Dear requests that wait for their turn now. */
  get waitingRequests(): number {
    return this.dearRequests.waiting;
  }

  /** Statements that wait for a lane now. */
  get waiting(): number {
    return this.ordinary.waiting + this.dear.waiting;
  }

  /** Statements that run now. */
  get running(): number {
    return this.ordinary.busy + this.dear.busy;
  }

  /** @param life of the request: nothing runs for it once it is over. */
  request(life: Life): RequestAdmission {
    const { ordinary, dear, dearRequests } = this;
    return new RequestAdmission(this.options.statementsPerRequest, { ordinary, dear, dearRequests }, life);
  }
}

/** For how long something is done for a request. */
export interface Life {
  /** Aborted once nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** Calls back once the request is over, answered or not. */
  onEnd(callback: () => void): void;
}

interface Lanes {
  readonly ordinary: FairLanes<object>;
  readonly dear: FairLanes<object>;
  readonly dearRequests: FairLanes<string>;
}

/** Lets one request and its statements run. */
export class RequestAdmission {
  private letInAsDear: Promise<void> | undefined;
  private readonly own: FairLanes<undefined>;
  private spentMs = 0;

  constructor(
    statementsAtATime: number,
    private readonly lanes: Lanes,
    private readonly life: Life,
  ) {
    // They are bounded by the document: all of them may wait.
    this.own = new FairLanes({ lanes: statementsAtATime, mostWaiting: Infinity });
  }

  get signal(): AbortSignal {
    return this.life.signal;
  }

  /** Whether the request was let in as a dear one. */
  get isDear(): boolean {
    return this.letInAsDear !== undefined;
  }

  /**
   * Resolves when it is the turn of whoever asks for something dear; until the request is over nobody else gets the lane. A request
   * of several operations has one lane for all of them.
   * @throws as `run`.
   */
  asDear(client: string): Promise<void> {
    return (this.letInAsDear ??= this.enterAsDear(client));
  }

  private async enterAsDear(client: string): Promise<void> {
    this.life.onEnd(await this.lanes.dearRequests.enter(client, this.signal));
  }

  /**
   * Runs a statement when it is its turn. What it gives is waited for until the request is over; its lane is kept until the
   * database has let go of it.
   * @throws the signal's reason, once the request is over; StoreError OVERLOADED.
   */
  async run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { signal } = this;
    const leaveOwn = await this.own.enter(undefined, signal);
    let leaveShared: Leave;
    try {
      leaveShared = await (this.isDear || this.spentMs > DEAR_AFTER_MS ? this.lanes.dear : this.lanes.ordinary).enter(this, signal);
    } catch (error) {
      leaveOwn();
      throw error;
    }
    const from = performance.now();
    const working = work(signal).finally(() => {
      this.spentMs += performance.now() - from;
      leaveShared();
      leaveOwn();
    });
    return untilAborted(working, signal);
  }
}
