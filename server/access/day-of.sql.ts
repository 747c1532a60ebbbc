/** SQL: the day on which a moment falls, where the routes are. */
export const dayOf = (moment: string) => `(${moment} at time zone 'Europe/Amsterdam')::date`;
