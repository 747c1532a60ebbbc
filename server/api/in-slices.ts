import { setTimeout as wait } from 'node:timers/promises';

const slices = 20;
const betweenSlices = 100; // milliseconds: all of them within 2 seconds

/** Sends connections away a slice at a time: if every client came back at once, the next server would be flooded. */
export async function inSlices<Item>(items: readonly Item[], sendAway: (item: Item) => void): Promise<void> {
  const size = Math.ceil(items.length / slices);
  for (let start = 0; start < items.length; start += size) {
    for (const item of items.slice(start, start + size)) sendAway(item);
    if (items.length > slices) await wait(betweenSlices);
  }
}
