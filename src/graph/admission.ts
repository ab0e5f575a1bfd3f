import { FairLanes, type Leave } from './fair-lanes.js';
import { Rests } from './rests.js';
import { Underway } from './underway.js';

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
  /** For how many times as long as a dear request took its client rests before the next, while ordinary ones are answered. */
  readonly dearRest: number;
  /** How long a request may take, in milliseconds. */
  readonly deadlineMs: number;
}

/** After how long without an ordinary request nobody rests for them, in milliseconds. */
const QUIET_MS = 100;

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
  /** Requests that are being answered, but for dear ones. */
  private readonly ordinaryRequests = new Underway<RequestAdmission>();
  private lastOrdinary = -Infinity;

  constructor(private readonly options: AdmissionOptions) {
    const { statementLanes, dearLanes, mostWaiting, dearRest: times, deadlineMs } = options;
    this.ordinary = new FairLanes({ lanes: statementLanes, mostWaiting });
    this.dear = new FairLanes({ lanes: dearLanes, mostWaiting });
    const isForOthers = (): boolean => this.ordinaryRequests.size > 0 || performance.now() - this.lastOrdinary < QUIET_MS;
    this.dearRequests = new FairLanes({ lanes: dearLanes, mostWaiting, rests: new Rests({ times, deadlineMs, isForOthers }) });
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

  /**
   * @param life of the request: nothing runs for it once it is over.
   * @param client who asks: clients take turns where what they ask for is dear.
   */
  request(life: Life, client: () => string = () => ''): RequestAdmission {
    const { ordinary, dear, dearRequests } = this;
    const lanes = { ordinary, dear, dearRequests };
    const request = new RequestAdmission(this.options.statementsPerRequest, lanes, life, client, () => leave());
    const leave = this.ordinaryRequests.add(request);
    life.onEnd(() => {
      if (leave()) this.lastOrdinary = performance.now();
    });
    return request;
  }
}

/** For how long something is done for a request. */
export interface Life {
  /** Aborted once nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** Whether that is so. */
  readonly isStopped: boolean;
  /** What a promise gives, or the signal's reason where that comes first. */
  until<T>(working: Promise<T>): Promise<T>;
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
  private readonly working = new Underway<Promise<unknown>>();
  private spentMs = 0;

  constructor(
    statementsAtATime: number,
    private readonly lanes: Lanes,
    readonly life: Life,
    private readonly client: () => string,
    private readonly isFoundDear: () => void,
  ) {
    // They are bounded by the document: all of them may wait.
    this.own = new FairLanes({ lanes: statementsAtATime, mostWaiting: Infinity });
  }

  /** Whether the request is let in as a dear one. */
  get isDear(): boolean {
    return this.letInAsDear !== undefined;
  }

  /**
   * Resolves when it is the turn of whoever asks for something dear; until the request is over, and the database has let go of what it
   * asked, nobody else gets the lane. A request of several operations has one lane for all of them.
   * @throws as `run`.
   */
  asDear(): Promise<void> {
    return (this.letInAsDear ??= this.enterAsDear());
  }

  private async enterAsDear(): Promise<void> {
    this.isFoundDear();
    const leave = await this.lanes.dearRequests.enter(this.client(), this.life.signal);
    this.life.onEnd(() => void Promise.allSettled(this.working).then(leave));
  }

  /**
   * Runs a statement when it is its turn. What it gives is waited for until the request is over; its lane is kept until the
   * database has let go of it.
   * @throws the signal's reason, once the request is over; StoreError OVERLOADED.
   */
  async run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { signal } = this.life;
    if (this.isDear) await this.asDear();
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
      leave();
      leaveShared();
      leaveOwn();
    });
    const leave = this.working.add(working);
    return this.life.until(working);
  }
}
