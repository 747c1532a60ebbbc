/** What is known of a proposal to whoever writes its lines. */
export interface ProposalRow {
  readonly id: string;
  readonly isDraft: boolean;
  readonly proposedByPartyId: string;
  /** The closed proposal of which it offers again what is left. */
  readonly reofferOfId?: string | null;
}
