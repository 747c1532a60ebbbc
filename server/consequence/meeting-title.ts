import { text } from '../language/text.ts';

/** It becomes a text of the plan, which everybody on the route reads in one language. */
export const meetingTitle = text('nl', 'proposals:FOLLOWS_MEETING_TITLE');
