/** Still asked for here by `consent`; it stands with what all features share. */
export { routeFacts } from '../plan/facts-on-route.ts';
