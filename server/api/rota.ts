const turnsInRound = 30;

/**
 * What is to be done for each of many, once in a round, and as well together: those of one turn are done in the same
 * moment, so that what they ask of the database goes as one.
 */
export class Rota {
  private readonly turns = Array.from({ length: turnsInRound }, () => new Set<() => void>());
  private at = 0;
  private timer: NodeJS.Timeout | null = null;

  /** `milliseconds`: from one turn of each to their next. */
  constructor(private readonly milliseconds: number) {}

  /** The first time is a round from now. Answers how to leave. */
  take(work: () => void): () => void {
    const turn = this.turns[this.at];
    turn?.add(work);
    this.timer ??= setInterval(() => this.next(), this.milliseconds / turnsInRound).unref();
    return () => {
      turn?.delete(work);
      if (this.timer === null || this.turns.some(({ size }) => size > 0)) return;
      clearInterval(this.timer);
      this.timer = null;
    };
  }

  private next(): void {
    this.at = (this.at + 1) % turnsInRound;
    for (const work of this.turns[this.at] ?? []) work();
  }
}
