import { inAscii } from '../live/in-ascii.ts';
import type { SharedText, SignedPlaces } from '../live/shared-reading.ts';
import { messageOf, SharedFrame } from './shared-frame.ts';
import type { Sender } from './socket-wire.ts';
import type { Teller } from './subscription.ts';

/** Takes the events of one subscription to its socket, as messages of the protocol, until it is over. */
export class SocketTeller implements Teller {
  isOver = false;
  private readonly beginning: string;

  constructor(
    id: string,
    private readonly send: Sender,
  ) {
    this.beginning = `{"id":${inAscii(JSON.stringify(id))},"type":"next","payload":`;
  }

  text(json: string): boolean | Promise<boolean> {
    return this.isOver ? false : this.send.text(messageOf(this.beginning, json));
  }

  shared(text: SharedText, places: SignedPlaces): boolean | Promise<boolean> | null {
    if (this.isOver) return false;
    const frame = SharedFrame.filledFor(text, this.beginning, places);
    return frame && this.send.frame(frame);
  }
}
